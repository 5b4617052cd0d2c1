// @vitest-environment jsdom
import { effect, signal } from '@preact/signals';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Clip } from '../../lib/clip/clip.ts';
import { getClip } from '../../lib/library/clips/clips.ts';
import type { Library } from '../../lib/library/library.ts';
import { saveCapture } from '../../lib/library/saving/save-capture.ts';
import { libraryIndex } from '../../lib/library/search/library-index.ts';
import { freshLibrary } from '../../lib/library/testing/fresh-library.ts';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings/settings.ts';
import { keepIndex } from '../../lib/search/indexing/keep-index.ts';
import { HanVariants } from '../../lib/search/terms/han-variants.ts';
import { makeCapture } from '../../tests/makers.ts';
import { actOn } from './commands.ts';
import { createLibraryState, type LibraryState } from './library-state.ts';

const NOON = Date.UTC(2022, 4, 18, 12);

/** Clips it with the title and the number as its address and time. */
async function clip(library: Library, title: string, at: number): Promise<Clip> {
  const canonicalUrl = `https://news.example/${at}`;
  const text = `The text of ${title}.`;
  const capture = makeCapture({ title, canonicalUrl, url: canonicalUrl, text });
  const now = NOON + at;
  return (await saveCapture(library, capture, { revisionId: `r${at}`, now }, () => `c${at}`)).clip;
}

/** A page over a library with four clips, newest first c4 to c1. */
async function page({
  narrow = false,
  hash = '#/',
  variants = signal<HanVariants | null>(null),
} = {}) {
  const library = await freshLibrary();
  for (const at of [1, 2, 3, 4]) await clip(library, `Clip ${at}`, at);
  window.history.replaceState(null, '', hash);
  const stopped = new AbortController();
  onTestFinished(() => stopped.abort());
  const state = createLibraryState({
    library,
    settings: signal(DEFAULT_SETTINGS),
    variants,
    clipKeys: '',
    window,
    narrow: signal(narrow),
    stopped: stopped.signal,
  });
  await listed(
    state,
    ['c4', 'c3', 'c2', 'c1'].filter((id) => hash === '#/' || hash.includes(id)),
  );
  return { library, state };
}

const idsOf = (state: LibraryState) => state.found.answer.value?.ids;
const listed = (state: LibraryState, ids: string[]) =>
  vi.waitFor(() => {
    expect(idsOf(state)).toEqual(ids);
    expect(state.found.answer.value?.whole).toBe(true);
  });
const open = (state: LibraryState) => state.route.address.value.clip;
const stored = async (library: Library, id: string) =>
  (await getClip(library, id)) ?? expect.unreachable(`no clip ${id}`);

beforeEach(() => window.history.pushState(null, '', '#/'));

test('answers the query of the address, and goes on as clips come', async () => {
  const { library, state } = await page();
  state.browsing.ask({ text: 'clip 2' });
  await listed(state, ['c2']);
  state.browsing.ask({ text: '' });
  await listed(state, ['c4', 'c3', 'c2', 'c1']);
  await clip(library, 'Clip 5', 5);
  await listed(state, ['c5', 'c4', 'c3', 'c2', 'c1']);
});

test('the first screen comes before the counts, these before everything, and all keep their place', async () => {
  const { library, state } = await page();
  await keepIndex(libraryIndex(library));
  const answers: string[] = [];
  const stop = state.found.answer.subscribe((answer) => {
    if (!answer) return;
    const { atLeast, atMost, whole } = answer;
    const counted = atLeast === atMost && !state.found.busy.peek();
    answers.push(whole ? 'whole' : counted ? 'counted' : 'first');
  });
  const countedWith = effect(() => {
    if (!state.found.busy.value) answers.push(`${state.found.facets.peek()?.months.length} months`);
  });
  state.browsing.ask({ text: 'clip' });
  await vi.waitFor(() => expect(answers.filter((own) => own === 'whole')).toHaveLength(2));
  stop();
  countedWith();
  // What was there before, the first of the new list, its counts, all of it.
  expect(answers).toEqual(['whole', '1 months', 'first', 'first', '1 months', 'whole']);
  expect(idsOf(state)).toHaveLength(4);
});

test('a list that the index answers goes on as clips come, also one that was typed', async () => {
  const { library, state } = await page();
  await keepIndex(libraryIndex(library));
  for (const text of ['cli', 'clip']) state.browsing.ask({ text, order: 'newest' }, 'replace');
  await listed(state, ['c4', 'c3', 'c2', 'c1']);
  await vi.waitFor(() => expect(state.found.answer.value?.query.text).toBe('clip'));
  await clip(library, 'Clip 5', 5);
  await listed(state, ['c5', 'c4', 'c3', 'c2', 'c1']);
});

test('words are found in both scripts as soon as that is wanted, and marked in both', async () => {
  const variants = signal<HanVariants | null>(null);
  const { library, state } = await page({ variants });
  await clip(library, '鐵路改革', 5);
  state.browsing.ask({ text: '铁路' });
  await listed(state, []);
  variants.value = new HanVariants('鐵 铁');
  await listed(state, ['c5']);
  const { query } = state.found.answer.value ?? expect.unreachable();
  state.rows.show(['c5'], query);
  const title = [
    { text: '鐵路', marked: true },
    { text: '改革', marked: false },
  ];
  await vi.waitFor(() => expect(state.rows.clips.value.get('c5')?.title).toEqual(title));
  state.browsing.open('c5');
  expect(state.matches.words.value).toMatchObject([
    { needle: '铁路', script: { simplified: expect.any(Function) } },
  ]);
  variants.value = null;
  await listed(state, []);
});

test('everything is chosen also where only the first rows are known yet', async () => {
  const { state } = await page();
  state.browsing.ask({ text: 'clip' });
  await vi.waitFor(() => expect(state.found.answer.value?.whole).toBe(false));
  state.browsing.chooseAll();
  expect(state.browsing.selection.value.chosen.size).toBe(0);
  await vi.waitFor(() => expect(state.browsing.selection.value.chosen.size).toBe(4));
});

test('words are ordered by relevance, what is listed without by date', async () => {
  const { state } = await page();
  const order = () => state.route.address.value.query.order;
  state.browsing.ask({ text: 'clip' });
  expect(order()).toBe('relevance');
  state.browsing.ask({ order: 'oldest' });
  state.browsing.ask({ text: 'clip te' });
  expect(order()).toBe('oldest');
  expect(window.location.hash).toContain('order=oldest');
  state.browsing.ask({ text: '' });
  expect(order()).toBe('newest');
});

test('the last of several quick queries is the one that is answered', async () => {
  const { state } = await page();
  for (const text of ['clip 1', 'clip 3', 'clip 2']) state.browsing.ask({ text }, 'replace');
  await vi.waitFor(() => expect(state.found.busy.value).toBe(false));
  expect(state.found.answer.value?.query.text).toBe('clip 2');
  expect(idsOf(state)).toEqual(['c2']);
});

test('reads the rows in view, marks what was found, and follows edits', async () => {
  const { state } = await page();
  state.rows.show(['c4', 'c3'], { text: '' });
  await vi.waitFor(() => expect([...state.rows.clips.value.keys()]).toEqual(['c4', 'c3']));
  await state.actions.edit('c3', { title: 'Better' });
  await vi.waitFor(() => expect(state.rows.clips.value.get('c3')?.clip.title).toBe('Better'));
  state.rows.show(['c4', 'c3'], { text: 'text CLIP' });
  await vi.waitFor(() =>
    expect(state.rows.clips.value.get('c4')?.passage).toEqual([
      { text: 'The ', marked: false },
      { text: 'text', marked: true },
      { text: ' of ', marked: false },
      { text: 'Clip', marked: true },
      { text: ' 4.', marked: false },
    ]),
  );
});

test('a view that changes faster than it is read ends at the newest', async () => {
  const { state } = await page();
  for (const id of ['c4', 'c3', 'c2', 'c1']) state.rows.show([id], { text: '' });
  await vi.waitFor(() => expect(state.rows.clips.value.has('c1')).toBe(true));
  expect(state.rows.clips.value.has('c3')).toBe(false);
});

test('moving opens where there is room for it, and only the first step can be taken back', async () => {
  const { state } = await page();
  const steps = window.history.length;
  state.browsing.step(1, 'one');
  state.browsing.step(1, 'one');
  expect(open(state)).toBe('c3');
  expect(window.history.length).toBe(steps + 1);
  await vi.waitFor(() => expect(state.reader.open.value?.revision.text).toContain('Clip 3'));
});

test('on a narrow page moving does not open, until a clip is open', async () => {
  const { state } = await page({ narrow: true });
  state.browsing.step(1, 'one');
  expect(open(state)).toBe(null);
  state.browsing.open('c4');
  state.browsing.step(1, 'one');
  expect(open(state)).toBe('c3');
});

test('what is open goes to the trash, the next one opens, and undo brings it back', async () => {
  const { library, state } = await page();
  state.browsing.open('c3');
  actOn('delete', state.browsing.targets(), state);
  expect(open(state)).toBe('c2');
  await listed(state, ['c4', 'c2', 'c1']);
  expect((await stored(library, 'c3')).deletedAt).not.toBe(null);
  expect(state.notices.message.value?.text).toBe('Moved to the trash');
  await state.notices.undo();
  await listed(state, ['c4', 'c3', 'c2', 'c1']);
});

test('in another list that does not have what is open, keys still mean what is open', async () => {
  const { state } = await page();
  state.browsing.open('c4');
  state.browsing.ask({ text: 'clip 2' });
  await listed(state, ['c2']);
  expect(state.browsing.selection.value.cursor).toBe(null);
  expect(state.browsing.targets()).toEqual(['c4']);
});

test('many are chosen, deleted and restored together, in the order of the list', async () => {
  const { state } = await page();
  state.browsing.press('c4', 'one');
  state.browsing.press('c2', 'range');
  expect(state.browsing.targets()).toEqual(['c4', 'c3', 'c2']);
  actOn('delete', state.browsing.targets(), state);
  await listed(state, ['c1']);
  expect(state.browsing.selection.value.chosen.size).toBe(0);
  state.browsing.ask({ trash: true });
  await listed(state, ['c4', 'c3', 'c2']);
  state.browsing.chooseAll();
  actOn('restore', state.browsing.targets(), state);
  await listed(state, []);
  expect(state.counts.clips.value).not.toBe(null);
  await vi.waitFor(() => expect(state.counts.clips.value).toEqual({ clips: 4, trash: 0 }));
});

test('deleting for good is asked about first', async () => {
  const { library, state } = await page();
  await state.actions.trash(['c1']);
  state.browsing.ask({ trash: true });
  await listed(state, ['c1']);
  actOn('delete', ['c1'], state);
  expect(state.dialog.value).toEqual({ name: 'delete', ids: ['c1'] });
  expect(await getClip(library, 'c1')).toBeDefined();
  await state.actions.deleteForGood(['c1']);
  expect(await getClip(library, 'c1')).toBe(undefined);
});

test('tags of many are undone in one step, steps in reverse', async () => {
  const { library, state } = await page();
  await state.actions.tag(['c1', 'c2'], { add: ['harbour'] });
  await state.actions.edit('c1', { note: 'read again' });
  await state.notices.undo();
  expect(await stored(library, 'c1')).toMatchObject({ note: '', tags: ['harbour'] });
  await state.notices.undo();
  expect((await stored(library, 'c1')).tags).toEqual([]);
  expect((await stored(library, 'c2')).tags).toEqual([]);
  await state.notices.undo();
  expect(state.notices.message.value?.text).toBe('Undone');
});

test('what cannot be done is said, and changes nothing', async () => {
  const { state } = await page();
  await state.actions.edit('gone', { note: 'x' });
  expect(state.notices.message.value).toMatchObject({
    tone: 'failed',
    text: 'This clip is no longer in the library.',
  });
});

test('another clip begins with its newest text, its images blocked', async () => {
  const { library, state } = await page();
  const again = makeCapture({ canonicalUrl: 'https://news.example/4', text: 'Another text.' });
  await saveCapture(library, again, { revisionId: 'r4b', now: NOON + 100 });
  state.browsing.open('c4');
  await vi.waitFor(() => expect(state.reader.open.value?.revisions).toHaveLength(2));
  state.reader.images.value = 'loaded';
  state.reader.readRevision('r4');
  expect(state.reader.open.value?.revision.id).toBe('r4');
  state.browsing.open('c3');
  expect(state.reader.images.value).toBe('blocked');
  state.browsing.open('c4');
  await vi.waitFor(() => expect(state.reader.open.value?.revision.id).toBe('r4b'));
});

test('a clip that is not there (any more) is told apart from none', async () => {
  const { state } = await page();
  expect(state.reader.open.value).toBe(null);
  state.browsing.open('c9');
  expect(state.reader.open.value).toBe(undefined);
  await vi.waitFor(() => expect(state.reader.open.value).toBe(null));
});
