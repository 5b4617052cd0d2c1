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

/** Names of the files in an archive, and of its folders; clips and texts of one batch have the same number. */
export const FILES = {
  manifest: 'manifest.json',
  settings: 'settings.json',
  checksums: 'checksums.sha256',
  clips: 'clips/',
  texts: 'texts/',
  images: 'images/',
} as const;

/** `clips/00012.jsonl` */
export function batchName(folder: typeof FILES.clips | typeof FILES.texts, number: number): string {
  return `${folder}${String(number).padStart(5, '0')}.jsonl`;
}
