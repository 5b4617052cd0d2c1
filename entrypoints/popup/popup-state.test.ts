import { expect, test, vi } from 'vitest';
import type { SaveReceipt } from '../../lib/clip/clip.ts';
import { ClipperError } from '../../lib/clip/clipper-error.ts';
import { getClip } from '../../lib/library/clips/clips.ts';
import { saveCapture } from '../../lib/library/saving/save-capture.ts';
import { freshLibrary } from '../../lib/library/testing/fresh-library.ts';
import { tellProgress } from '../../lib/messaging/progress.ts';
import { makeCapture } from '../../tests/makers.ts';
import { startPopup, TAB } from './testing/start-popup.ts';

const TITLE = makeCapture().title;

test('reading, then saved, with the clip and its evidence as the background tells them', async () => {
  const { state } = await startPopup();
  const started = state.start();
  expect(state.phase.value).toEqual({ name: 'reading' });
  await started;
  expect(state.phase.value).toEqual({ name: 'saved' });
  expect(state.clip.value?.title).toBe(TITLE);
  expect(state.evidence.value.source?.quote).toContain('中国邮政快递报');
  expect(state.canUndo.value).toBe(true);
});

test('a page that still loads: waiting, until when, and then saved', async () => {
  const { state } = await startPopup({
    answers: {
      clipTab: async ({ tabId, revisionId }) => {
        tellProgress({ type: 'capture-waiting', tabId: 99, until: 1 });
        tellProgress({ type: 'capture-waiting', tabId, until: 5000 });
        await vi.waitFor(() => expect(state.phase.value.name).toBe('waiting'));
        return saveCapture(library, makeCapture(), { revisionId });
      },
    },
  });
  const library = await freshLibrary();
  const phases: unknown[] = [];
  state.phase.subscribe((phase) => phases.push(phase));
  await state.start();
  expect(phases).toContainEqual({ name: 'waiting', until: 5000 });
  expect(state.phase.value).toEqual({ name: 'saved' });
});

test('a known article with the same text is unchanged, with nothing to undo', async () => {
  const library = await freshLibrary();
  await saveCapture(library, makeCapture(), { revisionId: 'first' });
  const same = await startPopup({ library });
  await same.state.start();
  expect(same.state.phase.value).toEqual({ name: 'unchanged' });
  expect(same.state.canUndo.value).toBe(false);
});

test('new text of a known article is a new version, and undo takes only that back', async () => {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, makeCapture(), { revisionId: 'first' });
  const { state } = await startPopup({ library, capture: { text: 'Other words.' } });
  await state.start();
  expect(state.phase.value).toEqual({ name: 'revised' });
  await state.undo();
  expect(state.phase.value).toEqual({ name: 'undone' });
  expect(await library.clips.toArray()).toEqual([clip]);
});

test('a page that cannot be read: why, and then its link', async () => {
  const { library, state } = await startPopup({
    answers: { clipTab: () => Promise.reject(new ClipperError('page-restricted')) },
  });
  await state.start();
  expect(state.phase.value).toEqual({ name: 'failed', code: 'page-restricted' });
  await state.keepLink();
  expect(state.phase.value).toEqual({ name: 'link' });
  expect(await library.clips.toArray()).toMatchObject([{ kind: 'link', title: TAB.title }]);
});

test('a kept link that becomes its article is saved, not a new version', async () => {
  const { state } = await startPopup({ capture: { canonicalUrl: TAB.url } });
  await state.keepLink();
  await state.start();
  expect(state.phase.value).toEqual({ name: 'saved' });
});

test('a worker that dies after storing: saved, and it can be undone', async () => {
  const library = await freshLibrary();
  const clipTab = vi.fn(async ({ revisionId }: { revisionId: string }) => {
    await saveCapture(library, makeCapture(), { revisionId });
    throw new ClipperError('worker-gone');
  });
  const { state } = await startPopup({ library, answers: { clipTab } });
  await state.start();
  expect(state.phase.value).toEqual({ name: 'saved' });
  expect(clipTab).toHaveBeenCalledOnce();
  await state.undo();
  expect(await library.clips.count()).toBe(0);
});

test('no worker at all: not saved, and Retry saves once there is one', async () => {
  const library = await freshLibrary();
  const { state } = await startPopup({ library, answers: null });
  await state.start();
  expect(state.phase.value).toEqual({ name: 'failed', code: 'worker-gone' });
  expect(await library.clips.count()).toBe(0);
  await startPopup({ library });
  await state.start();
  expect(state.phase.value).toEqual({ name: 'saved' });
  expect(await library.clips.count()).toBe(1);
});

test('a bug is shown in its words, and reported', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const { state } = await startPopup({
    answers: { clipTab: () => Promise.reject(new TypeError('no such thing')) },
  });
  await state.start();
  expect(state.phase.value).toMatchObject({ name: 'failed', code: 'bug' });
  expect(state.phase.value).toHaveProperty('words', expect.stringContaining('no such thing'));
  expect(reported).toHaveBeenCalled();
  vi.unstubAllGlobals();
});

test('a page read again keeps the edits, and the clip where it fails', async () => {
  const library = await freshLibrary();
  const answers: SaveReceipt[] = [];
  const { state } = await startPopup({
    library,
    answers: {
      clipTab: async ({ revisionId }) => {
        if (answers.length > 0) throw new ClipperError('page-gone');
        answers.push(await saveCapture(library, makeCapture(), { revisionId }));
        return answers[0] as SaveReceipt;
      },
    },
  });
  await state.start();
  state.edit({ note: 'typed' });
  await state.start();
  expect(state.phase.value).toEqual({ name: 'saved' });
  expect(state.toast.value?.tone).toBe('failed');
  expect(state.clip.value?.note).toBe('typed');
  expect(await library.clips.toArray()).toMatchObject([{ note: 'typed' }]);
});

test('undo takes edits back first, then the save', async () => {
  const { library, state } = await startPopup();
  await state.start();
  const saved = await library.clips.toArray();
  state.edit({ source: 'Harbour Post' });
  await state.leave();
  expect(state.changed.value).toBe('source');
  await state.undo();
  expect(await library.clips.toArray()).toEqual(saved);
  expect(state.phase.value).toEqual({ name: 'saved' });
  await state.undo();
  expect(await library.clips.count()).toBe(0);
});

test('lists known tags and the last clips, without the one that is shown', async () => {
  const library = await freshLibrary();
  for (const n of [1, 2, 3, 4, 5, 6, 7]) {
    const capture = makeCapture({ canonicalUrl: `https://news.example/${n}`, title: `Clip ${n}` });
    await saveCapture(library, capture, { revisionId: `r${n}`, now: n });
  }
  const { state } = await startPopup({ library });
  await state.start();
  expect(state.recent.value?.map(({ title }) => title)).toEqual(
    [7, 6, 5, 4, 3].map((n) => `Clip ${n}`),
  );
});

test('closing waits for what is typed, and stays where it could not be stored', async () => {
  const { library, state, closed } = await startPopup();
  await state.start();
  state.edit({ note: 'typed' });
  await state.close();
  expect(closed()).toBe(1);
  expect(await library.clips.toArray()).toMatchObject([{ note: 'typed' }]);
  await library.clips.clear();
  state.edit({ note: 'more' });
  await state.close();
  expect(closed()).toBe(1);
  expect(state.toast.value?.tone).toBe('failed');
});

test('what is typed is saved by the background, whatever becomes of the popup', async () => {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, makeCapture(), { revisionId: 'first' });
  const { state } = await startPopup({ library, unopened: true });
  void state.start();
  await vi.waitFor(() => expect(state.clip.value).not.toBeNull());
  state.edit({ note: 'Typed at the last moment' });
  await state.flush();
  expect((await getClip(library, clip.id))?.note).toBe('Typed at the last moment');
});
