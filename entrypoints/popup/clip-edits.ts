import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Clip, ClipEdit } from '../../lib/clip/clip.ts';
import type { PopupLibrary } from './popup-library.ts';

type EditedField = keyof ClipEdit;

/** One thing that the reader changed, and the clip as it was before. */
interface Step {
  field: EditedField;
  before: Clip;
}

export interface ClipEdits {
  /** The field changed last, while that can be undone. */
  changed: ReadonlySignal<EditedField | null>;
  /** Shows the edit (of one field) in the clip and begins to save it. */
  edit(edit: ClipEdit): void;
  /** Saves what is not saved yet. */
  flush(): Promise<void>;
  /** What is not on the disk yet, as one edit; `null`: nothing. A closing popup hands it to the background. */
  unsaved(): ClipEdit | null;
  /** The same, and ends the step: a later edit of the field is undone by itself. */
  leave(): Promise<void>;
  undo(): Promise<void>;
  /** Forgets the steps: another clip is shown. */
  reset(): void;
}

/**
 * The edits of one clip: shown at once, saved in their order as they are typed (a popup may be closed at
 * any moment), undone in the reverse. What the library throws is told to `failed`; the edit stays on
 * screen and is saved again with the next.
 */
export function createClipEdits(
  clip: Signal<Clip | null>,
  library: () => Promise<PopupLibrary>,
  failed: (error: unknown) => void,
): ClipEdits {
  const steps = signal<Step[]>([]);
  /** One of each field, in the order of typing: what is typed during a save is the next save. */
  let unsaved: ClipEdit[] = [];
  let saving: ClipEdit | null = null;
  let openStep: Step | null = null;
  let queue = Promise.resolve();

  const inTurn = (work: () => Promise<void>) => {
    queue = queue.then(work).catch(failed);
    return queue;
  };

  async function saveAll(): Promise<void> {
    for (let edit = unsaved.shift(); edit; edit = unsaved.shift()) {
      saving = edit;
      try {
        await save(edit);
      } catch (error) {
        unsaved.unshift(edit);
        throw error;
      } finally {
        saving = null;
      }
    }
  }

  async function save(edit: ClipEdit): Promise<void> {
    const [id, field] = [clip.peek()?.id, fieldOf(edit)];
    if (!id || !field) return;
    const before = await (await library()).edit(id, edit);
    if (openStep?.field === field) return;
    openStep = { field, before };
    steps.value = [...steps.peek(), openStep];
  }

  const leave = () =>
    inTurn(async () => {
      await saveAll();
      openStep = null;
    });

  return {
    changed: computed(() => steps.value.at(-1)?.field ?? null),
    edit(edit) {
      const shown = clip.peek();
      if (!shown) return;
      clip.value = { ...shown, ...edit };
      const last = unsaved.at(-1);
      if (last && fieldOf(last) === fieldOf(edit)) Object.assign(last, edit);
      else unsaved.push({ ...edit });
      void inTurn(saveAll);
    },
    flush: () => inTurn(saveAll),
    unsaved() {
      const edit: ClipEdit = Object.assign({}, saving, ...unsaved);
      return fieldOf(edit) ? edit : null;
    },
    leave,
    undo: () =>
      inTurn(async () => {
        await saveAll();
        openStep = null;
        const step = steps.peek().at(-1);
        if (!step) return;
        await (await library()).putBack(step.before);
        steps.value = steps.peek().slice(0, -1);
        clip.value = step.before;
      }),
    reset() {
      unsaved = [];
      openStep = null;
      steps.value = [];
    },
  };
}

function fieldOf(edit: ClipEdit): EditedField | undefined {
  return Object.keys(edit)[0] as EditedField | undefined;
}
