import Dexie, { type Table, type Transaction } from 'dexie';
import type { Clip } from '../clip/clip.ts';
import { ClipperError } from '../clip/clipper-error.ts';
import type { MirroredClip } from '../clip/mirrored-clip.ts';
import type { StoredImage } from '../clip/stored-image.ts';
import type { ClipIndex } from '../search/clip-index.ts';
import type { ClipChange } from '../search/indexing/index-store.ts';
import type { RevisionMarkup, RevisionText } from './clips/revision-parts.ts';
import type { ImportFiles, ImportRow, ImportStep } from './imports/import-row.ts';
import type { FolderUse, KeptFolder } from './kept-folders.ts';
import { SCHEMA_VERSIONS, type SchemaVersion } from './migrations.ts';
import { type MirrorChange, noteForMirror } from './mirror/note-for-mirror.ts';
import { type ChangedClips, watchClips } from './saving/changed-clips.ts';
import type { StoredReceipt } from './saving/receipts.ts';
import { type IndexNumber, type NextNumber, recordChanges } from './saving/record-changes.ts';
import { storageError } from './storage-error.ts';

/** The reader's library in IndexedDB: every table there is. Opened by `openLibrary`. */
export class Library extends Dexie {
  /** Small rows: all that lists, filters and sorts need. */
  declare clips: Table<Clip, string>;
  /** The texts, apart, so that a list never reads them. Each belongs to one clip; none ever changes. */
  declare revisions: Table<RevisionText, string>;
  /** What the texts look like, apart from them, so that a search never reads it (`withMarkup`). */
  declare markup: Table<RevisionMarkup, string>;
  /** What recent saves were answered, for callers that did not hear it. */
  declare receipts: Table<StoredReceipt, string>;
  /** Pictures that are kept, by the hash of their bytes. */
  declare images: Table<StoredImage, string>;
  /** Imports of the last 30 days, the files of those that are not done, and what undoes them. */
  declare imports: Table<ImportRow, string>;
  declare importFiles: Table<ImportFiles, string>;
  declare importSteps: Table<ImportStep, string>;
  /** Folders that the reader chose, by what they are for. */
  declare folders: Table<KeptFolder, FolderUse>;
  /** The folder mirror: what was written for each clip, and whose turn it is. */
  declare mirrored: Table<MirroredClip, string>;
  declare mirrorChanges: Table<MirrorChange, number>;
  /** The search index: what is written together with a clip. The rest of it is in `libraryIndex`. */
  declare indexState: Table<NextNumber, string>;
  declare indexNumbers: Table<IndexNumber, string>;
  declare indexChanges: Table<ClipChange, number>;

  /** Made by `clipIndexOf`, so that pages which find nothing do not load it. */
  index: ClipIndex | null = null;
  /** The index was found damaged, and is being built anew (`askIndex`). */
  rebuilding: Promise<void> | null = null;
  /** Aborts when someone else deletes or replaces the library: this one is closed from then on. */
  readonly replaced = new AbortController();
  readonly #changed: ChangedClips;

  constructor(name: string, versions: readonly SchemaVersion[] = SCHEMA_VERSIONS) {
    super(name, {
      // A save that was reported is on the disk. Measured: 2.1 ms instead of 1.8 ms (relaxed).
      chromeTransactionDurability: 'strict',
      // Each context would hold every row it ever listed, and copy them for each run of a live query.
      cache: 'disabled',
    });
    for (const { version, stores, upgrade } of versions) {
      const added = this.version(version).stores(stores);
      if (upgrade) added.upgrade(upgrade);
    }
    this.#changed = watchClips(this.clips, this.revisions);
  }

  /** What a reader's write may touch. The rest of the index is written by its keeper, and delays no save. */
  get written(): Table[] {
    const { clips, revisions, markup, receipts, importSteps } = this;
    const { indexState, indexNumbers, indexChanges } = this;
    const index = [indexState, indexNumbers, indexChanges];
    const mirror = [this.folders, this.mirrorChanges];
    return [clips, revisions, markup, receipts, importSteps, ...index, ...mirror];
  }

  /**
   * Runs `work` in one transaction: all of it is stored, or nothing, and index and mirror are told of every
   * clip that it changed. `work` may await nothing but the library. Throws `disk-full`, `library-unavailable`,
   * `library-replaced`.
   */
  async write<T>(work: () => Promise<T>): Promise<T> {
    return this.store(this.written, async (transaction) => {
      const result = await work();
      const changed = this.#changed.take(transaction);
      await Promise.all([
        recordChanges(this, changed),
        noteForMirror(this, [...changed.clips.keys()]),
      ]);
      return result;
    });
  }

  /**
   * Runs `work`, which writes no clips, in one transaction over these tables. It may await what `write` may, and
   * the same is thrown.
   */
  async store<T>(
    tables: readonly Table[],
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    if (this.replaced.signal.aborted) throw new ClipperError('library-replaced');
    const opened: { transaction?: Transaction } = {};
    try {
      // The browser closes what it cannot write, as on a disk that is full: by now there may be room again.
      if (!this.isOpen()) await this.open();
      return await this.transaction('rw', tables, async (transaction) => {
        opened.transaction = transaction;
        return work(transaction);
      });
    } catch (error) {
      throw storageError(error, opened.transaction?.idbtrans?.error);
    }
  }
}
