import MiniSearch from 'minisearch';
import { importClips } from '../../lib/library/imports/import-clips.ts';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { saveCapture } from '../../lib/library/saving/save-capture.ts';
import { findClips, findFirst } from '../../lib/library/search/find-clips.ts';
import { keepLibraryIndex } from '../../lib/library/search/keep-library-index.ts';
import { relatedClips } from '../../lib/library/search/related-clips.ts';
import { type ClipQuery, EVERYTHING } from '../../lib/search/clip-query.ts';
import type { HanVariants } from '../../lib/search/terms/han-variants.ts';
import { loadVariants } from '../../lib/search/terms/load-variants.ts';
import type { Article } from '../corpus.ts';
import { corpusClip } from '../corpus-clip.ts';

/** What runs in the browser: called by run.ts, one method a measurement. All times in milliseconds. */
const state: { library: Library | null; mini: MiniSearch | null; variants: HanVariants | null } = {
  library: null,
  mini: null,
  variants: null,
};

async function library(): Promise<Library> {
  state.library ??= await openLibrary('bench');
  return state.library;
}

/** As the library page asks, ordered by relevance where nothing else is said. */
function inScripts(query: Partial<ClipQuery>): ClipQuery {
  const { variants } = state;
  return { ...EVERYTHING, order: 'relevance', ...query, ...(variants && { variants }) };
}

async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function fetchArticles(from: number, count: number): Promise<Article[]> {
  const response = await fetch(`/articles?from=${from}&count=${count}`);
  return response.json() as Promise<Article[]>;
}

const bench = {
  /** Time to import articles, without the time to make and fetch them. */
  async importArticles(from: number, count: number): Promise<number> {
    const articles = await fetchArticles(from, count);
    const clips = articles.map((article, at) => corpusClip(article, from + at));
    const own = await library();
    return timed(() => importClips(own, clips));
  },
  async keep(): Promise<number> {
    const own = await library();
    return timed(() => keepLibraryIndex(own));
  },
  /** Saves one clip after the other while segments are merged in the same thread: how long each took. */
  async saveWhileKeeping(
    from: number,
    articles: Article[],
  ): Promise<{ saves: number[]; ms: number }> {
    const own = await library();
    let busy = true;
    const keeping = timed(() => keepLibraryIndex(own)).finally(() => {
      busy = false;
    });
    const saves: number[] = [];
    for (let at = 0; busy && at < articles.length; at++) {
      saves.push(await bench.save(from + at, articles[at] as Article));
    }
    return { saves, ms: await keeping };
  },
  async indexSize(): Promise<{ segments: number[]; bytes: number }> {
    const own = await library();
    const row = (await own.table('indexState').get('state')) as {
      state: { segments: { span: number; size: number }[] };
    };
    const { segments } = row.state;
    const count = await own.clips.count();
    // Columns take 21 bytes a clip, ids 74, numbers about 60.
    const bytes = segments.reduce((sum, { size }) => sum + size, 0) + count * (21 + 74 + 60);
    return { segments: segments.map(({ span }) => span), bytes };
  },
  async first(query: Partial<ClipQuery>, limit = 20) {
    const own = await library();
    const asked = inScripts(query);
    const start = performance.now();
    const found = await findFirst(own, asked, limit);
    return { ms: performance.now() - start, ...found };
  },
  /** From now on words are found in traditional and simplified characters. */
  async bothScripts(wanted: boolean): Promise<void> {
    state.variants = wanted ? await loadVariants() : null;
  },
  /** Clips related to some that lie far apart: how long each took. */
  async related(count: number): Promise<number[]> {
    const own = await library();
    const ids = await own.clips.toCollection().primaryKeys();
    const taken: number[] = [];
    for (let at = 0; at < count; at++) {
      const id = ids[Math.floor((at * ids.length) / count)] ?? '';
      taken.push(await timed(() => relatedClips(own, id, 5)));
    }
    return taken;
  },
  async find(query: Partial<ClipQuery>) {
    const own = await library();
    const asked = inScripts(query);
    const start = performance.now();
    let counted = 0;
    const found = await findClips(own, asked, undefined, {
      counted() {
        counted = performance.now() - start;
      },
    });
    return { ms: performance.now() - start, counted, count: found.ids.length };
  },
  /** Opening the library and the first query, in a page that has done nothing yet. */
  cold(query: Partial<ClipQuery>): Promise<number> {
    return timed(() => bench.first(query));
  },
  /** How long the browser takes to answer which databases there are, which reads nothing of ours. */
  answer(): Promise<number> {
    return timed(() => indexedDB.databases());
  },
  async save(number: number, article: Article): Promise<number> {
    const own = await library();
    const { clip, revision } = corpusClip(article, number);
    const capture = { ...clip, ...revision, modified: null };
    return timed(() => saveCapture(own, capture, { revisionId: crypto.randomUUID() }));
  },
  /** What the text of a query takes without an index: a cursor over all texts. */
  async scan(needle: string): Promise<{ ms: number; count: number }> {
    const own = await library();
    let count = 0;
    const ms = await timed(async () => {
      await own.revisions.each(({ title, text }) => {
        if (title.includes(needle) || text.includes(needle)) count++;
      });
    });
    return { ms, count };
  },
  async buildMini(count: number): Promise<number> {
    const articles = await fetchArticles(0, count);
    state.mini = new MiniSearch({
      fields: ['title', 'text'],
      tokenize: (text) =>
        [...text.toLowerCase().matchAll(/(\p{Script=Han}+)|[\p{L}\p{N}]+/gu)].flatMap(
          ([run, han]) =>
            han && run.length > 1
              ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
              : [run],
        ),
    });
    const mini = state.mini;
    return timed(() => mini.addAll(articles.map((article, id) => ({ id, ...article }))));
  },
  async searchMini(text: string): Promise<number> {
    return timed(() => state.mini?.search(text, { combineWith: 'AND', prefix: text.length === 1 }));
  },
  /** Opens the library, and reads nothing. */
  async open(): Promise<void> {
    await library();
  },
  /** Bytes of the page's heap, what is garbage not counted. */
  async heap(): Promise<number> {
    for (let round = 0; round < 5; round++) {
      (globalThis as { gc?: () => void }).gc?.();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
    return memory?.usedJSHeapSize ?? 0;
  },
};

Object.assign(globalThis, { bench });
export type Bench = typeof bench;
