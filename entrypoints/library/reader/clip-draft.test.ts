import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Clip, ClipEdit } from '../../../lib/clip/clip.ts';
import { makeClip } from '../../../tests/makers.ts';
import { createClipDraft } from './clip-draft.ts';

function draft() {
  const stored = signal<Clip | null>(makeClip());
  const save = vi.fn<(id: string, edit: ClipEdit) => Promise<void>>(async () => undefined);
  const stop = new AbortController();
  return { stored, save, stop, ...createClipDraft(stored, save, stop.signal) };
}

test('shows what is typed at once, and stores it when the field is left', () => {
  const { clip, edit, leave, save } = draft();
  edit({ source: 'H' });
  edit({ source: 'Harbour Post' });
  expect(clip.value?.source).toBe('Harbour Post');
  expect(save).not.toHaveBeenCalled();
  leave();
  leave();
  expect(save).toHaveBeenCalledExactlyOnceWith(makeClip().id, { source: 'Harbour Post' });
});

test('goes on showing it until the library has it, then what the library has', () => {
  const { stored, clip, edit, leave } = draft();
  edit({ title: 'New' });
  leave();
  expect(clip.value?.title).toBe('New');
  stored.value = makeClip({ title: 'New' });
  stored.value = makeClip({ title: 'Undone' });
  expect(clip.value?.title).toBe('Undone');
});

test('what is typed in the next field survives the return of the one before', () => {
  const { stored, clip, edit, leave, save } = draft();
  edit({ title: 'New' });
  leave();
  edit({ note: 'half a wo' });
  stored.value = makeClip({ title: 'New' });
  expect(clip.value).toMatchObject({ title: 'New', note: 'half a wo' });
  leave();
  expect(save).toHaveBeenLastCalledWith(makeClip().id, { note: 'half a wo' });
});

test('opening another clip, and leaving the page, store what was typed into the one before', () => {
  const { stored, clip, edit, save, stop } = draft();
  edit({ note: 'first' });
  stored.value = makeClip({ id: 'c2' });
  expect(save).toHaveBeenLastCalledWith(makeClip().id, { note: 'first' });
  expect(clip.value?.note).toBe('');
  edit({ note: 'second' });
  stop.abort();
  expect(save).toHaveBeenLastCalledWith('c2', { note: 'second' });
});
