// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ClipperError } from '../clip/clipper-error.ts';
import { formatOf } from './import-files.ts';
import type { ImportFormatId } from './import-format-id.ts';
import { tagList } from './tag-list.ts';
import { clipsIn, entriesOf, fixtureFiles, unreadIn } from './testing/fixture-files.ts';
import { zipOf } from './testing/zip-of.ts';
import { zippedFixture } from './testing/zipped-fixture.ts';

async function importOf(path: string, expected: ImportFormatId) {
  const files = fixtureFiles(path);
  expect(await formatOf(files)).toBe(expected);
  const entries = await entriesOf(expected, files);
  return { clips: clipsIn(entries), unread: unreadIn(entries) };
}

const HARBOUR = { canonicalUrl: 'https://news.example/harbour', tags: ['ports', 'weather'] };
const SAVED = Date.UTC(2022, 4, 18, 5, 0, 0);

test('Pocket', async () => {
  const { clips, unread } = await importOf('pocket.csv', 'pocket');
  expect(clips).toMatchObject([
    { ...HARBOUR, title: 'Harbour reopens after the storm', kind: 'link', clippedAt: SAVED },
    { title: 'Grain, salt and "freight"', tags: [] },
    { title: 'https://news.example/untitled' },
  ]);
  expect(unread).toEqual(['No address here: no-address']);
});

test('Instapaper', async () => {
  const { clips } = await importOf('instapaper.csv', 'instapaper');
  expect(clips).toMatchObject([
    { ...HARBOUR, clippedAt: SAVED, starred: false },
    { note: 'A sentence worth keeping.', tags: ['Trade'] },
    { starred: true, tags: [] },
  ]);
});

test('Readwise Reader', async () => {
  const { clips } = await importOf('readwise.csv', 'readwise');
  expect(clips).toMatchObject([{ ...HARBOUR, clippedAt: SAVED }, { tags: [] }]);
});

test('Readwise Reader’s tags may have commas in them', async () => {
  expect(tagList(`['a', 'b, c', "it's"]`)).toEqual(['a', 'b, c', "it's"]);
  expect(tagList('[]')).toEqual([]);
});

test('Pocket and Instapaper as the pages that they wrote before', async () => {
  expect((await importOf('pocket.html', 'linkList')).clips).toMatchObject([
    { ...HARBOUR, title: 'Harbour reopens after the storm', clippedAt: SAVED },
    { title: 'https://news.example/untitled', tags: [] },
  ]);
  expect((await importOf('instapaper.html', 'linkList')).clips).toMatchObject([
    { canonicalUrl: HARBOUR.canonicalUrl, tags: [] },
    { title: 'Grain, salt and freight', tags: ['Trade'] },
  ]);
});

test('Pocket’s ZIP has other files beside its table', async () => {
  const [{ blob: table = new Blob() } = {}] = fixtureFiles('pocket.csv');
  const zip = await zipOf({
    'pocket/part_000000.csv': table,
    'pocket/annotations/part_000000.json': '[]',
  });
  const files = [{ path: 'pocket.zip', blob: zip }];
  expect(await formatOf(files)).toBe('pocket');
  expect(clipsIn(await entriesOf('pocket', files))).toHaveLength(3);
});

test('any other table with addresses in it', async () => {
  const { clips, unread } = await importOf('table.csv', 'table');
  expect(clips).toMatchObject([
    {
      ...HARBOUR,
      title: 'Harbour reopens after the storm',
      bylines: ['Ann Bee', 'Carl Dee'],
      published: { precision: 'day' },
      note: '=compare',
    },
  ]);
  expect(unread).toEqual(['No address here: no-address']);
});

test('wallabag’s first version', async () => {
  const { clips } = await importOf('wallabag-1.json', 'wallabag');
  expect(clips).toMatchObject([
    { ...HARBOUR, starred: true, text: 'Ships left the harbour on Tuesday.' },
  ]);
});

test('Raindrop', async () => {
  const { clips } = await importOf('raindrop.csv', 'raindrop');
  expect(clips).toMatchObject([
    {
      canonicalUrl: HARBOUR.canonicalUrl,
      tags: ['ports', 'weather', 'News'],
      note: 'Two lines\nof a note',
      excerpt: 'Ships left the harbour on Tuesday.',
      starred: true,
      clippedAt: SAVED,
    },
    { tags: [], note: '', starred: false },
  ]);
});

test('bookmarks of a browser', async () => {
  const { clips, unread } = await importOf('bookmarks.html', 'bookmarks');
  expect(clips).toMatchObject([
    { title: 'Harbour reopens & ships leave', tags: [], clippedAt: SAVED, kind: 'link' },
    { tags: ['freight', 'prices', 'Trade', '谷物'], note: 'Read again in autumn' },
  ]);
  expect(unread).toEqual(['Broken: no-address']);
});

test('wallabag', async () => {
  const { clips, unread } = await importOf('wallabag.json', 'wallabag');
  expect(clips).toMatchObject([
    {
      ...HARBOUR,
      kind: 'article',
      html: '<h2>Harbour</h2><p>Ships left the harbour on Tuesday.</p><img src="https://news.example/a.jpg" alt="A ship">',
      text: 'Harbour\nShips left the harbour on Tuesday.',
      bylines: ['Ann Bee'],
      published: { iso: '2022-05-17T20:00:00+02:00', precision: 'second', zone: 'stated' },
      lang: 'en',
      note: '> on Tuesday\n\nCompare with last year',
      starred: true,
      clippedAt: SAVED,
      leadImage: { url: 'https://news.example/a.jpg' },
    },
    { kind: 'link', tags: ['freight'] },
  ]);
  expect(unread).toEqual(['wallabag.json, 3: not-read']);
});

test('Karakeep', async () => {
  const { clips, unread } = await importOf('karakeep.json', 'karakeep');
  expect(clips).toMatchObject([
    { ...HARBOUR, note: 'Two ships', starred: true, clippedAt: SAVED },
    { title: 'https://news.example/grain' },
  ]);
  expect(unread).toEqual(['A note: no-address', 'karakeep.json, 4: not-read']);
});

test('Omnivore, as a folder and as its ZIP', async () => {
  const { clips, unread } = await importOf('omnivore', 'omnivore');
  expect(clips).toMatchObject([
    {
      ...HARBOUR,
      text: 'Ships left the harbour on Tuesday.\nMore leave today.',
      bylines: ['Ann Bee'],
      excerpt: 'Ships left.',
      published: { iso: '2022-05-17T18:00:00+00:00' },
      note: '> Ships left the harbour',
      clippedAt: SAVED,
    },
    { kind: 'link', title: 'Grain and freight' },
  ]);
  expect(unread).toEqual(['omnivore/metadata_0_to_19.json, 3: not-read']);

  const zip = await zippedFixture('omnivore');
  expect(await formatOf([zip])).toBe('omnivore');
  expect(clipsIn(await entriesOf('omnivore', [zip]))).toMatchObject([
    { text: clips[0]?.text },
    { kind: 'link' },
  ]);
});

test.each([
  ['an image', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
  ['another CSV', 'a.csv', 'name,age\nAnn,4\n'],
  ['another JSON', 'a.json', '{"a": 1}'],
  ['a page', 'a.html', '<!doctype html><p>x'],
  ['nothing', 'a.zip', ''],
])('%s is refused', async (_what, path, content) => {
  const refused = formatOf([{ path, blob: new Blob([content]) }]);
  await expect(refused).rejects.toEqual(new ClipperError('not-importable'));
});
