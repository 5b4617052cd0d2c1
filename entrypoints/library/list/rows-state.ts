import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { RowClip } from '../../../components/clips/ClipRow.tsx';
import { getClips } from '../../../lib/library/clips/clips.ts';
import { currentTexts } from '../../../lib/library/clips/current-texts.ts';
import type { Library } from '../../../lib/library/library.ts';
import { live } from '../../../lib/library/live.ts';
import type { ClipQuery } from '../../../lib/search/clip-query.ts';
import { queryWords } from '../../../lib/search/query-words.ts';
import { markWords } from '../../../lib/text/mark-words.ts';
import { passage } from '../../../lib/text/passage.ts';
import { type SoughtWord, soughtKey } from '../../../lib/text/sought-word.ts';

/** The clips of the rows that can be seen, and of those seen lately. */
export interface Rows {
  clips: ReadonlySignal<ReadonlyMap<string, RowClip>>;
  /** These rows are in view now, in the order of the list, with the words of a query to mark. */
  show(ids: readonly string[], query: Sought): void;
}

type Sought = Pick<ClipQuery, 'text' | 'variants'>;

/** What is in view, or was. */
interface View {
  ids: readonly string[];
  /** To be marked, and what tells them from others. */
  words: readonly SoughtWord[];
  sought: string;
}

/** Beyond this many, rows that are out of view are forgotten and read again when they come back. */
const MOST_KEPT = 600;

/** Milliseconds for which a view stays before its rows are watched for changes: no one edits while scrolling. */
const SETTLED = 150;

/**
 * Reads what comes into view, once, with the words of the query marked; what stays in view is then read
 * again whenever it changes. While the list is scrolled, what is in view changes faster than it can be
 * read: one reading at a time, and then the newest view.
 */
export function createRows(library: Library, stopped: AbortSignal): Rows {
  const clips = signal<ReadonlyMap<string, RowClip>>(new Map());
  /** The words that each row is marked for. */
  const marked = new Map<string, string>();
  const watched = signal<View>({ ids: [], words: [], sought: '' });
  const now = {
    view: watched.peek(),
    reading: false,
    settle: 0 as ReturnType<typeof setTimeout> | 0,
  };

  function keep(rows: readonly RowClip[], sought: string): void {
    const forgets = clips.peek().size > MOST_KEPT;
    if (forgets) marked.clear();
    for (const { clip } of rows) marked.set(clip.id, sought);
    const kept = forgets ? [] : clips.peek();
    clips.value = new Map([...kept, ...rows.map((row) => [row.clip.id, row] as const)]);
  }

  async function readNewest(): Promise<void> {
    if (now.reading) return;
    now.reading = true;
    try {
      for (;;) {
        const { ids, words, sought } = now.view;
        const missing = ids.filter((id) => marked.get(id) !== sought);
        if (missing.length === 0 || stopped.aborted) break;
        keep(await readRows(library, missing, words), sought);
        // One that is gone has no row to be read for.
        for (const id of missing) marked.set(id, sought);
      }
    } finally {
      now.reading = false;
    }
  }

  const dispose = effect(() => {
    const { ids, words, sought } = watched.value;
    if (ids.length === 0) return;
    return live(
      () => readRows(library, ids, words),
      (rows) => keep(rows, sought),
    );
  });
  stopped.addEventListener('abort', () => {
    dispose();
    clearTimeout(now.settle);
  });

  return {
    clips,
    show(ids, { text, variants }) {
      const words = queryWords(text, variants);
      now.view = { ids, words, sought: soughtKey(words) };
      readNewest().catch((reason: unknown) => {
        if (!stopped.aborted) reportError(reason);
      });
      clearTimeout(now.settle);
      now.settle = setTimeout(() => {
        watched.value = now.view;
      }, SETTLED);
    },
  };
}

/** Bodies are read only where words were looked for, to show where these stand. */
async function readRows(
  library: Library,
  ids: readonly string[],
  words: readonly SoughtWord[],
): Promise<RowClip[]> {
  const read = await getClips(library, ids);
  const texts = words.length > 0 ? await currentTexts(library, read) : [];
  return read.map((clip, at) => ({
    clip,
    title: markWords(clip.title, words),
    passage: passage(texts[at] ?? '', words) ?? markWords(clip.excerpt, words),
  }));
}
