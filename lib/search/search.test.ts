import { expect, test } from 'vitest';
import { makeClip } from '../../tests/makers.ts';
import type { Clip } from '../clip/clip.ts';
import { type ClipQuery, EVERYTHING } from './clip-query.ts';
import { search } from './search.ts';
import { type Document, listStore } from './testing/list-store.ts';

const MAY = (day: number, hour = 12) => Date.UTC(2022, 4, day, hour);

/** Clip `a` is the oldest. Everything a test does not name is the same for all, and has no match. */
function document(id: string, over: Partial<Clip> = {}, text = ''): Document {
  const plain = { title: id, bylines: [], source: null, published: null, excerpt: '' };
  return { clip: makeClip({ ...plain, id, clippedAt: MAY(id.charCodeAt(0) - 96), ...over }), text };
}

async function ids(documents: Document[], query: Partial<ClipQuery>): Promise<string> {
  const found = await search(listStore(documents), { ...EVERYTHING, ...query });
  return found.ids.join('');
}

test('everything outside the trash, newest first; the trash alone', async () => {
  const clips = [document('a'), document('b', { deletedAt: MAY(9) }), document('c')];
  expect(await ids(clips, {})).toBe('ca');
  expect(await ids(clips, { order: 'oldest' })).toBe('ac');
  expect(await ids(clips, { trash: true })).toBe('b');
});

test('clips of the same time go by id, so that oldest is newest turned round', async () => {
  const clips = ['b', 'a', 'c'].map((id) => document(id, { clippedAt: MAY(1) }));
  expect(await ids(clips, {})).toBe('cba');
  expect(await ids(clips, { order: 'oldest' })).toBe('abc');
});

test('published dates sort and filter; without one the clipped date counts', async () => {
  const published = (iso: string) => ({
    published: { iso, precision: 'minute', zone: 'stated' } as const,
  });
  const clips = [
    document('a', published('2022-05-20T08:00:00-04:00')),
    document('b', published('2021-01-01T08:00:00-05:00')),
    document('c'),
  ];
  expect(await ids(clips, { dateField: 'published' })).toBe('acb');
  expect(await ids(clips, { dateField: 'published', from: '2022-05-03' })).toBe('ac');
  expect(await ids(clips, { dateField: 'clipped', from: '2022-05-03' })).toBe('c');
});

test('both ends of a date range belong to it', async () => {
  const clips = ['a', 'b', 'c', 'd'].map((id) => document(id));
  expect(await ids(clips, { from: '2022-05-02', to: '2022-05-03' })).toBe('cb');
  expect(await ids(clips, { to: '2022-05-01' })).toBe('a');
  expect(await ids(clips, { from: '2022-05-04' })).toBe('d');
});

test('any of the sources, all of the tags in any case', async () => {
  const clips = [
    document('a', { source: '甲报', tags: ['Post', 'rural'] }),
    document('b', { source: '乙报', tags: ['Post'] }),
    document('c', { tags: ['rural'] }),
  ];
  expect(await ids(clips, { sources: ['甲报', ''] })).toBe('ca');
  expect(await ids(clips, { tags: ['post'] })).toBe('ba');
  expect(await ids(clips, { tags: [' POST ', 'Rural'] })).toBe('a');
});

test('every word occurs somewhere: title, byline, source, tags, note or body', async () => {
  const everywhere = document(
    'a',
    { title: '邮政', bylines: ['刘岚'], source: 'Café', tags: ['ＡＢＣ'], note: 'my thought' },
    '就近办\n随时办',
  );
  const clips = [everywhere, document('b', { title: '邮政' }, '就近\n办')];
  const text = ' 刘岚\u3000邮政 cafe abc Thought 就近办 ';
  expect(await ids(clips, { text })).toBe('a');
  expect(await ids(clips, { text: '邮政 就近' })).toBe('ba');
  expect(await ids(clips, { text: '邮政 absent' })).toBe('');
  expect(await ids(clips, { text: ' \n ' })).toBe('ba');
});

test('no word reaches from one field into the next', async () => {
  expect(await ids([document('a', { title: 'one', bylines: ['two'] })], { text: 'onetwo' })).toBe(
    '',
  );
});

test('bodies are read only of clips that still count and need them', async () => {
  const store = listStore([
    document('a', { title: 'post' }),
    document('b', { tags: ['x'] }, 'post'),
    document('c', { deletedAt: MAY(9) }, 'post'),
    document('d', { source: 'other', clippedAt: MAY(30) }, 'post'),
    document('e', { source: 'other' }, 'post'),
  ]);
  const query = { ...EVERYTHING, sources: [''], to: '2022-05-20' };
  await search(store, query);
  expect(store.read).toEqual([]);
  await search(store, { ...query, text: 'post' });
  expect(store.read).toEqual(['b', 'e']);
});

test('facets count what the reader could choose next', async () => {
  const april = Date.UTC(2022, 3, 30, 12);
  const clips = [
    document('a', { source: '甲报', tags: ['Post'] }),
    document('b', { source: '乙报', tags: ['post', 'rural'] }),
    document('c', { source: '乙报', tags: ['post'], clippedAt: april }),
    document('d', { clippedAt: april }),
  ];
  const find = (query: Partial<ClipQuery>) => search(listStore(clips), { ...EVERYTHING, ...query });

  expect(await find({})).toEqual({
    ids: ['b', 'a', 'd', 'c'],
    sources: [
      { value: '乙报', count: 2 },
      { value: '', count: 1 },
      { value: '甲报', count: 1 },
    ],
    tags: [
      { value: 'Post', count: 3 },
      { value: 'rural', count: 1 },
    ],
    months: [
      { value: '2022-05', count: 2 },
      { value: '2022-04', count: 2 },
    ],
  });
  expect(await find({ sources: ['甲报'], from: '2022-05-01' })).toEqual({
    ids: ['a'],
    // As if no source were chosen, but in May.
    sources: [
      { value: '乙报', count: 1 },
      { value: '甲报', count: 1 },
    ],
    tags: [{ value: 'Post', count: 1 }],
    // As if no date were chosen, but in this source.
    months: [{ value: '2022-05', count: 1 }],
  });
  expect((await find({ tags: ['rural'] })).tags).toEqual([
    { value: 'post', count: 1 },
    { value: 'rural', count: 1 },
  ]);
});

test('a search that was overtaken stops reading, with the reason', async () => {
  const store = listStore(['a', 'b', 'c', 'd'].map((id) => document(id)));
  const overtaken = new AbortController();
  const texts = store.texts;
  store.texts = (clips) => {
    overtaken.abort('overtaken');
    return texts(clips);
  };
  const searching = search(store, { ...EVERYTHING, text: 'x' }, overtaken.signal);
  await expect(searching).rejects.toBe('overtaken');
  expect(store.read).toHaveLength(2);
});
