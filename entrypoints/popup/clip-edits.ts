import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Clip, ClipEdit } from '../../lib/clip/clip.ts';
import type { PopupLibrary } from './popup-library.ts';

/** Milliseconds of quiet after which typing is saved: a popup may be closed at any moment. */
const QUIET_MS = 250;

type EditedField = keyof ClipEdit;

/** One thing that the reader changed, and the clip as it was before. */
interface Step {
  field: EditedField;
  before: Clip;
}

export interface ClipEdits {
  /** The field changed last, while that can be undone. */
  changed: ReadonlySignal<EditedField | null>;
  /** Shows the edit (of one field) in the clip at once and saves it soon. */
  edit(edit: ClipEdit): void;
  /** Saves what is not saved yet. */
  flush(): Promise<void>;
  /** The same, and ends the step: a later edit of the field is undone by itself. */
  leave(): Promise<void>;
  undo(): Promise<void>;
  /** Forgets the steps: another clip is shown. */
  reset(): void;
}

/**
 * The edits of one clip: shown at once, saved in their order, undone in the reverse. What the library
 * throws is told to `failed`; the edit stays on screen and is saved again with the next.
 */
export function createClipEdits(
  clip: Signal<Clip | null>,
  library: () => Promise<PopupLibrary>,
  failed: (error: unknown) => void,
): ClipEdits {
  const steps = signal<Step[]>([]);
  let unsaved: ClipEdit = {};
  let openStep: Step | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue = Promise.resolve();

  const inTurn = (work: () => Promise<void>) => {
    queue = queue.then(work).catch(failed);
    return queue;
  };

  async function save(id: string, field: EditedField, edit: ClipEdit): Promise<void> {
    try {
      const before = await (await library()).edit(id, edit);
      if (openStep?.field === field) return;
      openStep = { field, before };
      steps.value = [...steps.peek(), openStep];
    } catch (error) {
      unsaved = { ...edit, ...unsaved };
      throw error;
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    const [id, field, edit] = [clip.peek()?.id, fieldOf(unsaved), unsaved];
    if (!id || !field) return queue;
    unsaved = {};
    return inTurn(() => save(id, field, edit));
  }

  function leave(): Promise<void> {
    void flush();
    return inTurn(async () => {
      openStep = null;
    });
  }

  return {
    changed: computed(() => steps.value.at(-1)?.field ?? null),
    edit(edit) {
      const shown = clip.peek();
      if (!shown) return;
      if (fieldOf(unsaved) !== fieldOf(edit)) void flush();
      clip.value = { ...shown, ...edit };
      unsaved = { ...unsaved, ...edit };
      clearTimeout(timer);
      timer = setTimeout(flush, QUIET_MS);
    },
    flush,
    leave,
    undo() {
      void leave();
      return inTurn(async () => {
        const step = steps.peek().at(-1);
        if (!step) return;
        await (await library()).putBack(step.before);
        steps.value = steps.peek().slice(0, -1);
        clip.value = step.before;
      });
    },
    reset() {
      clearTimeout(timer);
      unsaved = {};
      openStep = null;
      steps.value = [];
    },
  };
}

function fieldOf(edit: ClipEdit): EditedField | undefined {
  return Object.keys(edit)[0] as EditedField | undefined;
}
