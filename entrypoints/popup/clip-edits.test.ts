import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Clip } from '../../lib/clip/clip.ts';
import { getClip } from '../../lib/library/clips.ts';
import { saveCapture } from '../../lib/library/save-capture.ts';
import { freshLibrary } from '../../lib/library/testing/fresh-library.ts';
import { deleteClips } from '../../lib/library/trash.ts';
import { makeCapture } from '../../tests/makers.ts';
import { createClipEdits } from './clip-edits.ts';
import { createPopupLibrary } from './popup-library.ts';

async function begin() {
  const library = await freshLibrary();
  const { clip: saved } = await saveCapture(library, makeCapture(), { revisionId: 'r1' });
  const clip = signal<Clip | null>(saved);
  const failed = vi.fn();
  const edits = createClipEdits(clip, async () => createPopupLibrary(library), failed);
  const stored = () => getClip(library, saved.id);
  return { library, saved, clip, edits, failed, stored };
}

test('an edit is shown at once and stored without waiting for more', async () => {
  const { clip, edits, stored } = await begin();
  edits.edit({ source: '新华' });
  edits.edit({ source: '新华社' });
  expect(clip.value?.source).toBe('新华社');
  await vi.waitFor(async () => expect((await stored())?.source).toBe('新华社'));
});

test('what was typed in one field is one step, whatever was saved in between', async () => {
  const { saved, clip, edits, stored } = await begin();
  edits.edit({ note: 'a' });
  await edits.flush();
  edits.edit({ note: 'ab' });
  await edits.leave();
  await edits.undo();
  expect(edits.changed.value).toBeNull();
  expect(clip.value).toEqual(saved);
  expect(await stored()).toEqual(saved);
});

test('what is not on the disk yet is told as one edit, also while it is being saved', async () => {
  const { edits } = await begin();
  expect(edits.unsaved()).toBeNull();
  edits.edit({ note: 'a' });
  const saving = edits.flush();
  await Promise.resolve();
  edits.edit({ note: 'ab' });
  edits.edit({ tags: ['邮政'] });
  expect(edits.unsaved()).toEqual({ note: 'ab', tags: ['邮政'] });
  await saving;
  await edits.flush();
  expect(edits.unsaved()).toBeNull();
});

test('steps are undone in the reverse of their order', async () => {
  const { saved, edits, stored } = await begin();
  edits.edit({ tags: ['a'] });
  await edits.leave();
  edits.edit({ tags: ['a', 'b'] });
  await edits.leave();
  edits.edit({ published: null });
  expect(edits.changed.value).toBe('tags');
  await edits.undo();
  expect(await stored()).toMatchObject({ tags: ['a', 'b'], published: saved.published });
  await edits.undo();
  await edits.undo();
  expect(await stored()).toEqual(saved);
});

test('another field begins another step, even without leaving the first', async () => {
  const { edits, stored } = await begin();
  edits.edit({ title: 'Other' });
  edits.edit({ source: 'Harbour Post' });
  await edits.undo();
  expect(await stored()).toMatchObject({ title: 'Other', source: '中国邮政快递报' });
});

test('an edit that cannot be stored is told, and stored with the next', async () => {
  const { library, saved, clip, edits, failed } = await begin();
  const row = await getClip(library, saved.id);
  await deleteClips(library, [saved.id]);
  edits.edit({ note: 'Keep this' });
  await vi.waitFor(() => expect(failed).toHaveBeenCalled());
  expect(failed).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'clip-gone' }));
  expect(clip.value?.note).toBe('Keep this');
  if (row) await library.clips.put(row);
  await edits.flush();
  expect((await getClip(library, saved.id))?.note).toBe('Keep this');
});
