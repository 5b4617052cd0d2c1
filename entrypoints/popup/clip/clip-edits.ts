import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Clip, ClipEdit } from '../../../lib/clip/clip.ts';

type EditedField = keyof ClipEdit;

/** One thing that the reader changed, and the clip as it was before. */
interface Step {
  field: EditedField;
  before: Clip;
}

export interface ClipEditsDeps {
  /** Saves an edit, even if the popup is gone by then, and gives the clip as it was before. */
  save: (id: string, edit: ClipEdit) => Promise<Clip>;
  putBack: (clip: Clip) => Promise<void>;
  /** Hears what either of them threw. */
  failed: (error: unknown) => void;
}

export interface ClipEdits {
  /** The field changed last, while that can be undone. */
  changed: ReadonlySignal<EditedField | null>;
  /** Shows the edit (of one field) in the clip and asks for it to be saved. */
  edit(edit: ClipEdit): void;
  /** Until everything is saved, or `failed` was told that it is not. */
  flush(): Promise<void>;
  /** The same, and ends the step: a later edit of the field is undone by itself. */
  leave(): Promise<void>;
  undo(): Promise<void>;
  /** What is shown and could not be saved. */
  unsaved(): ClipEdit;
  /** Forgets the steps: another clip is shown. */
  reset(): void;
}

/**
 * The edits of one clip: shown at once, and asked to be saved at once, in their order, since nothing that is
 * still in a popup outlives it; undone in the reverse. An edit that could not be saved stays on screen and
 * is saved again with the next.
 */
export function createClipEdits(
  clip: Signal<Clip | null>,
  { save, putBack, failed }: ClipEditsDeps,
): ClipEdits {
  const steps = signal<Step[]>([]);
  /** Fields that could not be saved as they are shown. */
  const unsaved = new Set<EditedField>();
  let openStep: Step | null = null;
  let queue = Promise.resolve();

  const inTurn = (work: () => Promise<void>) => {
    queue = queue.then(work).catch(failed);
    return queue;
  };

  function ask(fields: EditedField[]): Promise<Clip | null> {
    const shown = clip.peek();
    if (!shown) return Promise.resolve(null);
    const edit = Object.fromEntries(fields.map((field) => [field, shown[field]]));
    return save(shown.id, edit);
  }

  async function hear(fields: EditedField[], answer: Promise<Clip | null>): Promise<void> {
    try {
      const [before, field] = [await answer, fields.at(-1)];
      if (!before || !field || openStep?.field === field) return;
      openStep = { field, before };
      steps.value = [...steps.peek(), openStep];
    } catch (error) {
      for (const field of fields) unsaved.add(field);
      throw error;
    }
  }

  /** The fields that failed, which are being tried again. */
  function takeUnsaved(): EditedField[] {
    const fields = [...unsaved];
    unsaved.clear();
    return fields;
  }

  async function saveRest(): Promise<void> {
    const fields = takeUnsaved();
    if (fields.length > 0) await hear(fields, ask(fields));
  }

  return {
    changed: computed(() => steps.value.at(-1)?.field ?? null),
    edit(edit) {
      const shown = clip.peek();
      if (!shown) return;
      clip.value = { ...shown, ...edit };
      const fields = [...takeUnsaved(), ...(Object.keys(edit) as EditedField[])];
      const answer = ask(fields);
      // Heard in its turn, which may come after it has failed.
      answer.catch(() => undefined);
      void inTurn(() => hear(fields, answer));
    },
    flush: () => inTurn(saveRest),
    unsaved: () => Object.fromEntries([...unsaved].map((field) => [field, clip.peek()?.[field]])),
    leave: () =>
      inTurn(async () => {
        await saveRest();
        openStep = null;
      }),
    undo: () =>
      inTurn(async () => {
        await saveRest();
        openStep = null;
        const step = steps.peek().at(-1);
        if (!step) return;
        await putBack(step.before);
        steps.value = steps.peek().slice(0, -1);
        clip.value = step.before;
      }),
    reset() {
      unsaved.clear();
      openStep = null;
      steps.value = [];
    },
  };
}
