import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Clip, ClipEdit } from '../../../lib/clip/clip.ts';
import { ClipperError } from '../../../lib/clip/clipper-error.ts';
import { getClip } from '../../../lib/library/clips/clips.ts';
import { editClip } from '../../../lib/library/clips/edit-clip.ts';
import { putBack } from '../../../lib/library/clips/put-back.ts';
import { deleteClips } from '../../../lib/library/clips/trash.ts';
import { saveCapture } from '../../../lib/library/saving/save-capture.ts';
import { freshLibrary } from '../../../lib/library/testing/fresh-library.ts';
import { makeCapture, makeClip } from '../../../tests/makers.ts';
import { createClipEdits } from './clip-edits.ts';

async function begin() {
  const library = await freshLibrary();
  const { clip: saved } = await saveCapture(library, makeCapture(), { revisionId: 'r1' });
  const clip = signal<Clip | null>(saved);
  const failed = vi.fn();
  const edits = createClipEdits(clip, {
    save: (id, edit) => editClip(library, id, edit),
    putBack: (before) => putBack(library, [before]),
    failed,
  });
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

test('every edit is asked for before the next turn: the popup may be gone by then', () => {
  const asked: ClipEdit[] = [];
  const edits = createClipEdits(signal<Clip | null>(makeClip()), {
    save: (_id, edit) => {
      asked.push(edit);
      return new Promise(() => undefined);
    },
    putBack: async () => undefined,
    failed: () => undefined,
  });
  edits.edit({ note: 'a' });
  edits.edit({ note: 'ab' });
  edits.edit({ tags: ['邮政'] });
  expect(asked).toEqual([{ note: 'a' }, { note: 'ab' }, { tags: ['邮政'] }]);
});

test('an edit that failed does not come back over a later one of its field', async () => {
  const { saved, clip, stored, library } = await begin();
  let gone = true;
  const edits = createClipEdits(clip, {
    async save(id, edit) {
      if (!gone) return editClip(library, id, edit);
      gone = false;
      throw new ClipperError('worker-gone');
    },
    putBack: async () => undefined,
    failed: () => undefined,
  });
  edits.edit({ note: 'a' });
  edits.edit({ note: 'ab' });
  await edits.flush();
  expect(await stored()).toMatchObject({ id: saved.id, note: 'ab' });
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
  expect(edits.unsaved()).toEqual({ note: 'Keep this' });
  if (row) await library.clips.put(row);
  await edits.flush();
  expect((await getClip(library, saved.id))?.note).toBe('Keep this');
  expect(edits.unsaved()).toEqual({});
});
