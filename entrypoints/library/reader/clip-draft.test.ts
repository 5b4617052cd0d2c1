import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Clip, ClipEdit } from '../../../lib/clip/clip.ts';
import { makeClip } from '../../../tests/makers.ts';
import { createClipDraft } from './clip-draft.ts';

function draft() {
  const stored = signal<Clip | null>(makeClip());
  const save = vi.fn<(id: string, edit: ClipEdit) => Promise<boolean>>(async () => true);
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

test('what could not be stored is stored when the field is left again', async () => {
  const { clip, edit, leave, save } = draft();
  save.mockResolvedValueOnce(false);
  edit({ source: 'Harbour Post' });
  leave();
  await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
  await Promise.resolve();
  expect(clip.value?.source).toBe('Harbour Post');
  leave();
  expect(save).toHaveBeenCalledTimes(2);
  expect(save).toHaveBeenLastCalledWith(makeClip().id, { source: 'Harbour Post' });
});

test('what could not be stored of a clip that was left is there when it is opened again', async () => {
  const { stored, clip, edit, leave, save } = draft();
  save.mockResolvedValueOnce(false);
  edit({ note: 'typed' });
  stored.value = makeClip({ id: 'c2' });
  await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
  await Promise.resolve();
  expect(clip.value?.note).toBe('');
  stored.value = makeClip();
  expect(clip.value?.note).toBe('typed');
  leave();
  expect(save).toHaveBeenLastCalledWith(makeClip().id, { note: 'typed' });
});
