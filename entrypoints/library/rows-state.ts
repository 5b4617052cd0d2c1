import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { RowClip } from '../../components/ClipRow.tsx';
import type { Clip } from '../../lib/clip/clip.ts';
import { currentText, getClips } from '../../lib/library/clips.ts';
import type { Library } from '../../lib/library/library.ts';
import { live } from '../../lib/library/live.ts';
import { queryWords } from '../../lib/search/query-words.ts';
import { markWords } from '../../lib/text/mark-words.ts';
import { passage } from '../../lib/text/passage.ts';

/** The clips of the rows that can be seen, and of those seen lately. */
export interface Rows {
  clips: ReadonlySignal<ReadonlyMap<string, RowClip>>;
  /** These rows are in view now, in the order of the list. */
  show(ids: readonly string[]): void;
}

/** Beyond this many, rows that are out of view are forgotten and read again when they come back. */
const MOST_KEPT = 600;

/**
 * Reads only what is in view, and reads it again when it changes; rows out of view stay as they were.
 * `text` is what was looked for: its words are marked.
 */
export function createRows(
  library: Library,
  text: ReadonlySignal<string>,
  stopped: AbortSignal,
): Rows {
  const clips = signal<ReadonlyMap<string, RowClip>>(new Map());
  const shown = signal<readonly string[]>([]);
  // While the list is scrolled, what is in view changes faster than it can be read: one reading at a
  // time, and then the newest view.
  let reading = false;
  let wanted: readonly string[] = [];

  function readWanted(): void {
    reading = false;
    const before = shown.peek();
    const same = before.length === wanted.length && before.every((id, at) => id === wanted[at]);
    if (!same) shown.value = wanted;
  }

  const dispose = effect(() => {
    const ids = shown.value;
    const words = queryWords(text.value);
    if (ids.length === 0) return;
    reading = true;
    return live(
      async () => {
        const read = await getClips(library, ids);
        return Promise.all(read.map((clip) => rowClip(library, clip, words)));
      },
      (fresh) => {
        const kept = clips.peek().size > MOST_KEPT ? [] : clips.peek();
        clips.value = new Map([...kept, ...fresh.map((row) => [row.clip.id, row] as const)]);
        readWanted();
      },
      (reason) => {
        readWanted();
        throw reason;
      },
    );
  });
  stopped.addEventListener('abort', dispose);

  return {
    clips,
    show(ids) {
      wanted = ids;
      if (!reading) readWanted();
    },
  };
}

/** The body is read only where something was looked for, to show where it stands. */
async function rowClip(library: Library, clip: Clip, words: string[]): Promise<RowClip> {
  const found = words.length > 0 ? passage(await currentText(library, clip), words) : null;
  return {
    clip,
    title: markWords(clip.title, words),
    passage: found ?? markWords(clip.excerpt, words),
  };
}
