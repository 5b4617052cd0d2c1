import { ClipperError } from '../../lib/clip/clipper-error.ts';
import type { ClipDocument } from '../../lib/export/clip-document.ts';
import { currentRevision, recentClips } from '../../lib/library/clips/clips.ts';
import { emptyTrash } from '../../lib/library/clips/trash.ts';
import type { Library } from '../../lib/library/library.ts';
import { live } from '../../lib/library/live.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { type LibraryUsage, libraryUsage } from '../../lib/library/usage.ts';

/** What the options page asks of the library. */
export interface OptionsLibrary {
  library: Library;
  /** Tells what the library takes, now and after every change, until the returned function is called. */
  follow(next: (usage: LibraryUsage) => void): () => void;
  /** The clip that was made last; `null`: there is none. */
  newest(): Promise<ClipDocument | null>;
  /** What the library takes after it. */
  emptyTrash(): Promise<LibraryUsage>;
}

/** The library as the options page sees it. */
export function createOptionsLibrary(library: Library): OptionsLibrary {
  return {
    library,
    follow: (next) =>
      live(async () => {
        // What is followed are the clips: the browser's estimate is no part of the library.
        await library.clips.count();
        return libraryUsage(library);
      }, next),
    async newest() {
      const [clip] = await recentClips(library, 1);
      return clip ? { clip, revision: await currentRevision(library, clip) } : null;
    },
    async emptyTrash() {
      await emptyTrash(library);
      return libraryUsage(library);
    },
  };
}

/**
 * Opens it. In a module of its own: settings are on the page before the database code is loaded. `null`:
 * it does not open; the library page says what is wrong, and here everything else still works.
 */
export async function openOptionsLibrary(): Promise<OptionsLibrary | null> {
  try {
    return createOptionsLibrary(await openLibrary());
  } catch (error) {
    if (error instanceof ClipperError) return null;
    throw error;
  }
}
