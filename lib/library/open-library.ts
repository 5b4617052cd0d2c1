import { ClipperError } from '../clip/clipper-error.ts';
import { Library } from './library.ts';
import { SCHEMA_VERSIONS } from './migrations.ts';
import { persistStorage } from './persist-storage.ts';
import { storageError } from './storage-error.ts';

/** How long another page may take to let go of an older version of the library. */
const BLOCKED_MS = 3000;

/** Dexie's version 1 is IndexedDB's 10; what is between 10 and 20 is still version 1. */
const NATIVE_STEPS = 10;

/**
 * Opens the library, bringing an older one up to date. Throws `library-newer` (a newer extension has
 * written it: it is left untouched), `library-unavailable`, `disk-full`.
 */
export async function openLibrary(name = 'jianbao', versions = SCHEMA_VERSIONS): Promise<Library> {
  // The browser begins to read its files at the first question: meanwhile Dexie is set up.
  const stored = storedVersion(name);
  const library = new Library(name, versions);
  // A newer version of the extension wants to change the schema, or someone deletes it all: let them, and do
  // not come back.
  library.on('versionchange', () => {
    library.close();
    library.replaced.abort();
    return false;
  });
  try {
    refuseNewer(library, await stored);
    await Promise.race([library.open(), rejectWhenBlocked(library)]);
  } catch (cause) {
    library.close();
    throw openingError(cause);
  }
  void persistStorage();
  return library;
}

/** The version of a database, as IndexedDB counts; 0 where there is none. */
async function storedVersion(name: string): Promise<number> {
  const databases = await indexedDB.databases();
  return databases.find((database) => database.name === name)?.version ?? 0;
}

/** To be asked before Dexie opens it: Dexie would accept a newer library, and add what it misses there. */
function refuseNewer(library: Library, stored: number): void {
  if (Math.floor(stored / NATIVE_STEPS) > library.verno) throw new ClipperError('library-newer');
}

function rejectWhenBlocked(library: Library): Promise<never> {
  return new Promise((_, reject) => {
    library.on('blocked', () => {
      setTimeout(() => reject(new ClipperError('library-unavailable')), BLOCKED_MS);
      return false;
    });
  });
}

/** Whatever stands in the way, there is one thing that a reader can do about it, except for a full disk. */
function openingError(cause: unknown): ClipperError {
  const error = storageError(cause);
  return error instanceof ClipperError ? error : new ClipperError('library-unavailable', cause);
}
