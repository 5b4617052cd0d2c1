import type { Library } from './library.ts';
import { trashCount } from './trash.ts';

/** What the library holds and takes. Bytes are an estimate of all we store; `null` where a browser does not tell. */
export interface LibraryUsage {
  clips: number;
  trash: number;
  bytes: number | null;
  quota: number | null;
  /** Whether the browser has promised not to delete the library when the disk fills. */
  persisted: boolean;
}

/** Counts clips in and out of the trash, and asks the browser what they take on the disk. */
export async function libraryUsage(library: Library): Promise<LibraryUsage> {
  const [all, trash, estimate, persisted] = await Promise.all([
    library.clips.count(),
    trashCount(library),
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return {
    clips: all - trash,
    trash,
    bytes: estimate.usage ?? null,
    quota: estimate.quota ?? null,
    persisted,
  };
}
