import { ClipperError } from '../../clip/clipper-error.ts';
import type { IndexWriter } from '../../search/indexing/index-writer.ts';
import type { MergeState } from '../../search/indexing/merge-segments.ts';
import type { SegmentRecord } from '../../search/indexing/segment-records.ts';
import { readDocument } from '../clips/read-document.ts';
import type { Library } from '../library.ts';
import { storageError } from '../storage-error.ts';
import { completed, resultOf } from './idb-request.ts';
import { indexCommit } from './index-commit.ts';
import { indexView } from './index-view.ts';

const STATE = ['indexState', 'indexChanges', 'indexColumns', 'indexIds'] as const;
const READ = [...STATE, 'indexRecords', 'clips', 'revisions'] as const;
const ADDED = ['clips', 'revisions', 'markup', 'folders', 'mirrorChanges'] as const;
const COMMIT = [...STATE, 'indexMerge', 'indexNumbers', ...ADDED] as const;

/** Records put in one transaction: half a megabyte or so, a few milliseconds. */
const PUT = 128;

/**
 * The search index in the library's database. It goes past Dexie: a query makes a dozen requests, and
 * Dexie's own time for each is as long as IndexedDB's (measured: 3.1 instead of 1.6 ms a query).
 */
export function libraryIndex(library: Library): IndexWriter {
  // `null` once it is closed, whatever Dexie's types say: a newer version of the extension may have come.
  const database = (): IDBDatabase => {
    const open: IDBDatabase | null = library.backendDB();
    if (!open) throw new ClipperError('library-unavailable');
    return open;
  };
  const begin = (stores: readonly string[], mode: IDBTransactionMode) =>
    // What is lost with the power is built anew from the clips.
    database().transaction(stores, mode, { durability: 'relaxed' });

  return {
    read: (work) => work(indexView(begin(READ, 'readonly'))),
    readRecords: (work) => work(indexView(begin(['indexRecords'], 'readonly'))),

    async commit(work) {
      const transaction = begin(COMMIT, 'readwrite');
      const done = completed(transaction);
      try {
        const result = await work(indexCommit(transaction));
        await done;
        return result;
      } catch (error) {
        done.catch(() => undefined);
        if (transaction.error === null) abort(transaction);
        throw storageError(error, transaction.error);
      }
    },
    async putRecords(records) {
      for (let at = 0; at < records.length; at += PUT) {
        const transaction = begin(['indexRecords'], 'readwrite');
        putAll(transaction, records.slice(at, at + PUT));
        await completed(transaction);
      }
    },
    async removeRecords(segment, limit) {
      const transaction = begin(['indexRecords'], 'readwrite');
      const store = transaction.objectStore('indexRecords');
      const all = IDBKeyRange.bound([segment], [segment, []]);
      const keys = await resultOf(store.getAllKeys(all, Math.min(limit, 2 ** 31)));
      const last = keys.at(-1);
      if (last !== undefined) store.delete(IDBKeyRange.bound([segment], last));
      await completed(transaction);
      return keys.length > 0;
    },
    async unnumbered(after, limit) {
      const transaction = begin(['clips', 'revisions', 'indexNumbers'], 'readonly');
      const range = IDBKeyRange.lowerBound(after, true);
      const ids = await resultOf(transaction.objectStore('clips').getAllKeys(range, limit));
      const numbers = transaction.objectStore('indexNumbers');
      const known = await Promise.all(ids.map((id) => resultOf(numbers.getKey(id))));
      const unknown = ids.filter((_, at) => known[at] === undefined).map(String);
      const clips = await Promise.all(unknown.map((id) => readDocument(transaction, id)));
      return {
        clips: clips.filter((clip) => clip !== undefined),
        last: ids.length > 0 ? String(ids.at(-1)) : null,
      };
    },
    async merge() {
      const store = begin(['indexMerge'], 'readonly').objectStore('indexMerge');
      const row: { merge: MergeState } | undefined = await resultOf(store.get('merge'));
      return row?.merge ?? null;
    },
    async putMerged(merge, records) {
      // Nothing that a save writes to: no save has to wait for a merge.
      const transaction = begin(['indexMerge', 'indexRecords'], 'readwrite');
      putAll(transaction, records);
      transaction.objectStore('indexMerge').put({ id: 'merge', merge });
      await completed(transaction);
    },
  };
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended by itself, since what failed was one of its own requests.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

function putAll(transaction: IDBTransaction, records: readonly SegmentRecord[]): void {
  const store = transaction.objectStore('indexRecords');
  for (const { key, bytes } of records) store.put(bytes, [...key]);
}
