/** The name that the format has in the manifest (docs/FORMAT.md). */
export const ARCHIVE_FORMAT = 'jianbao-archive';

/** The version that is written. A reader takes this one and every older one, and refuses a newer. */
export const ARCHIVE_VERSION = 1;

/** What the archive says about itself, in its first file. */
export interface Manifest {
  format: typeof ARCHIVE_FORMAT;
  version: number;
  /** Milliseconds since the epoch. */
  created: number;
  /** How many clips there were when the writing began, the trash included. */
  clips: number;
}

/** Names of the files in an archive; clips and texts of one batch have the same number. */
export const MANIFEST = 'manifest.json';
export const SETTINGS = 'settings.json';
export const CHECKSUMS = 'checksums.sha256';
export const CLIPS = 'clips/';
export const TEXTS = 'texts/';
export const IMAGES = 'images/';

/** `clips/00012.jsonl` */
export function batchName(folder: typeof CLIPS | typeof TEXTS, number: number): string {
  return `${folder}${String(number).padStart(5, '0')}.jsonl`;
}
