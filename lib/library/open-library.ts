import { ClipperError } from '../clip/clipper-error.ts';
import { Library } from './library.ts';
import { LIBRARY_VERSION } from './migrations.ts';
import { persistStorage } from './persist-storage.ts';
import { storageError } from './storage-error.ts';

/** How long another page may take to let go of an older version of the library. */
const BLOCKED_MS = 3000;

/** Dexie's versions are tenths of IndexedDB's. */
const NATIVE_VERSION = LIBRARY_VERSION * 10;

/**
 * Opens the library, bringing an older one up to date. Throws `library-newer` (a newer extension has
 * written it: it is left untouched), `library-unavailable`, `disk-full`.
 */
export async function openLibrary(name = 'jianbao'): Promise<Library> {
  await refuseNewer(name);
  const library = new Library(name);
  // A newer version of the extension wants to change the schema: let it, and do not come back.
  library.on('versionchange', () => {
    library.close();
    return false;
  });
  try {
    await Promise.race([library.open(), rejectWhenBlocked(library)]);
  } catch (cause) {
    library.close();
    throw openingError(cause);
  }
  void persistStorage();
  return library;
}

/** To be asked before Dexie opens it: Dexie would accept a newer library, and add what it misses there. */
async function refuseNewer(name: string): Promise<void> {
  const databases = await indexedDB.databases().catch((cause: unknown) => {
    throw new ClipperError('library-unavailable', cause);
  });
  const version = databases.find((database) => database.name === name)?.version ?? 0;
  if (version > NATIVE_VERSION) throw new ClipperError('library-newer');
}

/** Whatever stands in the way, there is one thing that a reader can do about it, except for a full disk. */
function openingError(cause: unknown): ClipperError {
  const error = storageError(cause);
  return error instanceof ClipperError ? error : new ClipperError('library-unavailable', cause);
}

function rejectWhenBlocked(library: Library): Promise<never> {
  return new Promise((_, reject) => {
    library.on('blocked', () => {
      setTimeout(() => reject(new ClipperError('library-unavailable')), BLOCKED_MS);
      return false;
    });
  });
}
