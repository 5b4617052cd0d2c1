import { countClips } from './clips/count-clips.ts';
import type { Library } from './library.ts';

/** What the library holds, and what all we store takes on the disk by the browser's estimate. */
export interface LibraryUsage {
  /** Outside the trash. */
  clips: number;
  trash: number;
  /** `null` where the browser does not tell. */
  bytes: number | null;
  quota: number | null;
}

/** Counts clips in and out of the trash, and asks the browser what they take on the disk. */
export async function libraryUsage(library: Library): Promise<LibraryUsage> {
  const [counts, estimate] = await Promise.all([countClips(library), navigator.storage.estimate()]);
  return { ...counts, bytes: estimate.usage ?? null, quota: estimate.quota ?? null };
}
