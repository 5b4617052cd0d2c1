import { currentText, getClips } from '../../../lib/library/clips/clips.ts';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { findFirst } from '../../../lib/library/search/find-clips.ts';
import { loadSettings } from '../../../lib/platform/settings/settings.ts';
import { EVERYTHING } from '../../../lib/search/clip-query.ts';
import { queryWords } from '../../../lib/search/query-words.ts';
import type { HanVariants } from '../../../lib/search/terms/han-variants.ts';
import { loadVariants } from '../../../lib/search/terms/load-variants.ts';
import { type MarkedText, markWords } from '../../../lib/text/mark-words.ts';
import { passage } from '../../../lib/text/passage.ts';

/** A clip as the popup shows it among those that were found. */
export interface FoundClip {
  id: string;
  title: MarkedText;
  source: string | null;
  passage: MarkedText;
}

/** What was found: the best few, and how many there are at least and at most. */
export interface FoundFew {
  clips: FoundClip[];
  atLeast: number;
  atMost: number;
}

/** Finds clips in the whole library. Rejects with the signal's reason. */
export type Finder = (text: string, limit: number, signal: AbortSignal) => Promise<FoundFew>;

/** Finds in this library; by `variants` in both Chinese scripts. */
export function createFinder(library: Library, variants?: HanVariants): Finder {
  return async (text, limit, signal) => {
    const query = {
      ...EVERYTHING,
      text,
      order: 'relevance',
      ...(variants && { variants }),
    } as const;
    const { ids, ...counts } = await findFirst(library, query, limit, signal);
    const words = queryWords(text, variants);
    const clips = await Promise.all(
      (await getClips(library, ids)).map(async (clip) => {
        const body = await currentText(library, clip);
        const { id, title, source, siteName, excerpt } = clip;
        return {
          id,
          title: markWords(title, words),
          source: source ?? siteName,
          passage: passage(body, words) ?? markWords(excerpt, words),
        };
      }),
    );
    signal.throwIfAborted();
    return { clips, ...counts };
  };
}

/** In a module of its own: the search engine is loaded when someone goes to the find box. */
export async function openFinder(): Promise<Finder> {
  const [library, { bothScripts }] = await Promise.all([openLibrary(), loadSettings()]);
  return createFinder(library, bothScripts ? await loadVariants() : undefined);
}
