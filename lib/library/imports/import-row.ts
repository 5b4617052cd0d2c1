import type { Clip } from '../../clip/clip.ts';
import type { Unread } from '../../clip/import-entry.ts';
import type { ImportFile } from '../../clip/import-file.ts';

/** How a clip that the library has already meets the one of the file. */
export type ImportRule =
  /** Both are the reader's own: the newer row, all texts (an archive). */
  | 'restore'
  /** The library's own stays; what it does not have is filled in (all other files). */
  | 'complete';

/** What became of the clips of a file, so far. */
export interface ImportCounts {
  added: number;
  changed: number;
  /** The library had all of it already. */
  known: number;
  unread: number;
}

/** So many of what could not be read are kept by name. */
export const MOST_UNREAD = 1000;

/** One import: a row that outlives the page that runs it. */
export interface ImportRow extends ImportCounts {
  id: string;
  /** Of the format, as `lib/import` names it. */
  format: string;
  rule: ImportRule;
  /** The file's name, or the folder's. */
  name: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** `running` also where the page that ran it is gone: then it can be gone on with. */
  state: 'running' | 'done' | 'stopped' | 'undone';
  /** Entries of the file that are done with. */
  done: number;
  /** How many there are, by the dry run. */
  total: number;
  /** The first ones that could not be read: `MOST_UNREAD`. */
  unreadEntries: Unread[];
  restoreSettings: boolean;
  settings?: SettingsChange;
}

/** Settings that an archive replaced: those that it had, as they were (missing: not set) and as they are. */
export interface SettingsChange {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** The files of an import that is not done, apart, so that a list of imports does not read them. */
export interface ImportFiles {
  importId: string;
  files: ImportFile[];
}

/** What one step of an import did, to be undone. */
export interface ImportStep {
  /** The import's id and how many entries were done before: ids sort in the order of the steps. */
  id: string;
  importId: string;
  /** Clips that came in, and the time of change they came with. */
  added: { id: string; updatedAt: number }[];
  changed: { before: Clip; after: Clip }[];
  /** Texts that came to clips which were there. */
  texts: string[];
  /** Pictures that came in, by hash. */
  images: string[];
}
