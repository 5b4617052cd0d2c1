import { expect, onTestFinished, test, vi } from 'vitest';
import { makeCapture } from '../../tests/makers.ts';
import { EVERYTHING, type FoundClips } from '../search/clip-query.ts';
import { editClip } from './clips/edit-clip.ts';
import { trashClips } from './clips/trash.ts';
import { live } from './live.ts';
import { openLibrary } from './open-library.ts';
import { saveCapture } from './saving/save-capture.ts';
import { findClips } from './search/find-clips.ts';
import { freshLibrary } from './testing/fresh-library.ts';

test('a search follows every change to the library, made by another connection too', async () => {
  const library = await freshLibrary();
  const other = await openLibrary(library.name);
  onTestFinished(() => other.close());
  const found: FoundClips[] = [];
  const words = { ...EVERYTHING, text: '广东' };
  onTestFinished(
    live(
      (signal) => findClips(library, words, signal),
      (value) => found.push(value),
    ),
  );

  await vi.waitFor(() => expect(found.at(-1)?.ids).toEqual([]));
  const { clip } = await saveCapture(other, makeCapture(), { revisionId: 'r1' });
  await vi.waitFor(() => expect(found.at(-1)?.ids).toEqual([clip.id]));
  await editClip(other, clip.id, { tags: ['post'] });
  await vi.waitFor(() => expect(found.at(-1)?.tags).toEqual([{ value: 'post', count: 1 }]));
  await saveCapture(library, makeCapture({ text: 'Other words' }), { revisionId: 'r2' });
  await vi.waitFor(() => expect(found.at(-1)?.ids).toEqual([]));
  await saveCapture(library, makeCapture(), { revisionId: 'r3' });
  await vi.waitFor(() => expect(found.at(-1)?.ids).toEqual([clip.id]));
  await trashClips(other, [clip.id]);
  await vi.waitFor(() => expect(found.at(-1)?.ids).toEqual([]));
});

test('a newer run aborts the one before, whose answer is dropped; so does stopping', async () => {
  const library = await freshLibrary();
  const signals: AbortSignal[] = [];
  const answers: number[] = [];
  const query = async (signal: AbortSignal) => {
    signals.push(signal);
    const count = await library.clips.count();
    // The second run is still at work when the third begins.
    if (count === 1) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    return count;
  };
  const save = (id: string) =>
    saveCapture(library, makeCapture({ canonicalUrl: id }), { revisionId: id });

  const stop = live(query, (value) => answers.push(value));
  await vi.waitFor(() => expect(answers).toEqual([0]));
  await save('r1');
  await vi.waitFor(() => expect(signals).toHaveLength(2));
  await save('r2');
  await vi.waitFor(() => expect(answers).toEqual([0, 2]));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, false]);
  stop();
  expect(signals[2]?.aborted).toBe(true);
});

test('a failure is told, and the next change runs the query again', async () => {
  const library = await freshLibrary();
  const outcomes: unknown[] = [];
  const query = async () => {
    const count = await library.clips.count();
    if (count === 0) throw new Error('nothing there');
    return count;
  };
  const tell = (value: unknown) => outcomes.push(value);
  onTestFinished(live(query, tell, tell));
  await vi.waitFor(() => expect(outcomes).toEqual([new Error('nothing there')]));
  await saveCapture(library, makeCapture(), { revisionId: 'r1' });
  await vi.waitFor(() => expect(outcomes.at(-1)).toBe(1));
});
