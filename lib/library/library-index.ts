import type { Clip, Revision } from '../clip/clip.ts';
import { attributesOf } from '../search/index/attributes.ts';
import type { SearchDocument } from '../search/index/index-store.ts';
import type { IndexWriter } from '../search/index/index-writer.ts';
import type { BatchClip } from '../search/index/make-segment.ts';
import type { MergeState } from '../search/index/merge-segments.ts';
import type { SegmentRecord } from '../search/index/segment-records.ts';
import { searchText } from '../search/terms/search-text.ts';
import { completed, resultOf } from './idb-request.ts';
import { indexCommit } from './index-commit.ts';
import { indexView } from './index-view.ts';
import type { Library } from './library.ts';

const STATE = ['indexState', 'indexChanges', 'indexColumns', 'indexIds'] as const;
const COMMIT = [...STATE, 'indexNumbers', 'clips', 'revisions'] as const;

/** Records put in one transaction: half a megabyte or so, a few milliseconds. */
const PUT = 128;

/**
 * The search index in the library's database. It goes past Dexie: a query makes a dozen requests, and
 * Dexie's own time for each is as long as IndexedDB's (measured: 3.1 instead of 1.6 ms a query).
 */
export function libraryIndex(library: Library): IndexWriter {
  const database = (): IDBDatabase => library.backendDB();
  const begin = (stores: readonly string[], mode: IDBTransactionMode) =>
    // What is lost with the power is built anew from the clips.
    database().transaction(stores, mode, { durability: 'relaxed' });

  return {
    read: (work) => work(indexView(begin([...STATE, 'indexRecords'], 'readonly'))),
    readRecords: (work) => work(indexView(begin(['indexRecords'], 'readonly'))),
    documents: (ids) => readDocuments(begin(['clips', 'revisions'], 'readonly'), ids),

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
        throw error;
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
      const documents = await readDocuments(transaction, unknown);
      const clips = documents.flatMap((document, at): BatchClip[] =>
        document ? [{ clipId: unknown[at] ?? '', ...document }] : [],
      );
      return { clips, last: ids.length > 0 ? String(ids.at(-1)) : null };
    },
    async merge() {
      const store = begin(['indexState'], 'readonly').objectStore('indexState');
      const row: { merge: MergeState } | undefined = await resultOf(store.get('merge'));
      return row?.merge ?? null;
    },
    async putMerged(merge, records) {
      const transaction = begin(['indexState', 'indexRecords'], 'readwrite');
      putAll(transaction, records);
      transaction.objectStore('indexState').put({ id: 'merge', merge });
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

async function readDocuments(
  transaction: IDBTransaction,
  ids: readonly string[],
): Promise<(SearchDocument | undefined)[]> {
  const clips = transaction.objectStore('clips');
  const revisions = transaction.objectStore('revisions');
  return Promise.all(
    ids.map(async (id) => {
      const clip: Clip | undefined = await resultOf(clips.get(id));
      if (!clip) return undefined;
      const revision: Revision | undefined = await resultOf(revisions.get(clip.revisionId));
      return { attributes: attributesOf(clip), text: searchText(clip, revision?.text ?? '') };
    }),
  );
}
