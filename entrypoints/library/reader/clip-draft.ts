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
 * A draft over `stored`. `save` stores an edit of one clip; what it could not store stays in the draft.
 * What was typed is stored too when another clip is opened.
 */
export function createClipDraft(
  stored: ReadonlySignal<Clip | null>,
  save: (id: string, edit: ClipEdit) => Promise<void>,
  stopped: AbortSignal,
): ClipDraft {
  const typed = signal<{ id: string; edit: ClipEdit; saved: ClipEdit } | null>(null);

  function leave(): void {
    const draft = typed.peek();
    const edit = draft && without(draft.edit, draft.saved);
    if (!edit || Object.keys(edit).length === 0) return;
    typed.value = { ...draft, saved: draft.edit };
    void save(draft.id, edit);
  }

  const dispose = effect(() => {
    const clip = stored.value;
    const draft = typed.peek();
    if (!draft) return;
    if (clip?.id !== draft.id) {
      leave();
      typed.value = null;
      return;
    }
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
