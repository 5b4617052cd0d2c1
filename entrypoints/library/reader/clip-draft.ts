import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Clip, ClipEdit } from '../../../lib/clip/clip.ts';

/** The clip that is being edited, with what was typed and is not stored yet. */
export interface ClipDraft {
  clip: ReadonlySignal<Clip | null>;
  /** Shows an edit at once. */
  edit(edit: ClipEdit): void;
  /** A field was left: stores what was typed, as one step to undo. */
  leave(): void;
}

/**
 * A draft over `stored`. `save` stores an edit of one clip and says whether it could; what it could not store
 * stays in the draft, and is stored with what is typed next or when a field is left again. What was typed is
 * stored too when another clip is opened; where that fails, it is there when the clip is opened again.
 */
export function createClipDraft(
  stored: ReadonlySignal<Clip | null>,
  save: (id: string, edit: ClipEdit) => Promise<boolean>,
  stopped: AbortSignal,
): ClipDraft {
  const typed = signal<{ id: string; edit: ClipEdit; saved: ClipEdit } | null>(null);
  /** By clip: what was typed into one that is no longer open and could not be stored. */
  const unsaved = new Map<string, ClipEdit>();

  async function store(id: string, edit: ClipEdit): Promise<void> {
    let done = false;
    try {
      done = await save(id, edit);
    } finally {
      if (!done) keepTyped(id, edit);
    }
  }

  function keepTyped(id: string, edit: ClipEdit): void {
    const draft = typed.peek();
    if (draft?.id === id) typed.value = { ...draft, saved: without(draft.saved, edit) };
    else unsaved.set(id, { ...unsaved.get(id), ...edit });
  }

  function leave(): void {
    const draft = typed.peek();
    const edit = draft && without(draft.edit, draft.saved);
    if (!edit || Object.keys(edit).length === 0) return;
    typed.value = { ...draft, saved: draft.edit };
    void store(draft.id, edit);
  }

  const dispose = effect(() => {
    const clip = stored.value;
    const draft = typed.peek();
    if (clip?.id !== draft?.id) {
      leave();
      const edit = clip && unsaved.get(clip.id);
      if (clip) unsaved.delete(clip.id);
      typed.value = clip && edit ? { id: clip.id, edit, saved: {} } : null;
      return;
    }
    if (!draft) return;
    // What came back from the library needs no draft over it any more.
    const edit = without(draft.edit, draft.saved);
    typed.value = Object.keys(edit).length > 0 ? { id: draft.id, edit, saved: {} } : null;
  });
  stopped.addEventListener('abort', () => {
    dispose();
    leave();
  });

  return {
    clip: computed(() => {
      const clip = stored.value;
      const draft = typed.value;
      return clip && draft?.id === clip.id ? { ...clip, ...draft.edit } : clip;
    }),
    edit(edit) {
      const id = stored.peek()?.id;
      if (id === undefined) return;
      const { edit: before = {}, saved = {} } = typed.peek() ?? {};
      typed.value = { id, edit: { ...before, ...edit }, saved };
    },
    leave,
  };
}

/** The fields of an edit that are not the very same in another. */
function without(edit: ClipEdit, other: ClipEdit): ClipEdit {
  const fields = Object.entries(edit) as [keyof ClipEdit, unknown][];
  return Object.fromEntries(fields.filter(([field, value]) => other[field] !== value));
}
