import { importClips } from '../../lib/library/imports/import-clips.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { keepLibraryIndex } from '../../lib/library/search/keep-library-index.ts';
import type { Article } from '../corpus.ts';
import { corpusClip } from '../corpus-clip.ts';

const state = { done: false };

/** What is called in a page of the extension, to fill its library. Bundled and evaluated by `fillLibrary`. */
const fill = {
  /** Imports so many articles, the first of which has this number. */
  async add(articles: readonly Article[], from: number): Promise<void> {
    const library = await openLibrary();
    await importClips(
      library,
      articles.map((article, at) => corpusClip(article, from + at)),
    );
  },
  /** Begins to put the index in order. */
  async finish(): Promise<void> {
    const library = await openLibrary();
    state.done = false;
    void keepLibraryIndex(library).then(() => {
      state.done = true;
    });
  },
  isDone: () => state.done,
};

Object.assign(globalThis, { fill });
export type Fill = typeof fill;
