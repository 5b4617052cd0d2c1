import type { Revision } from '../clip/clip.ts';
import type { ColumnChunk } from '../search/indexing/column-chunk.ts';
import type { IndexState, IndexView, StoredChange } from '../search/indexing/index-store.ts';
import type { RecordKey } from '../search/indexing/segment-records.ts';
import { foldLine } from '../search/terms/search-text.ts';
import { resultOf } from './idb-request.ts';
import { readDocument } from './read-document.ts';

/** The search index as a transaction sees it. */
export function indexView(transaction: IDBTransaction): IndexView {
  const store = (name: string) => transaction.objectStore(name);
  return {
    async state() {
      const row: { state: IndexState } | undefined = await resultOf(
        store('indexState').get('state'),
      );
      return row?.state;
    },
    async changes(after, limit): Promise<StoredChange[]> {
      return resultOf(store('indexChanges').getAll(IDBKeyRange.lowerBound(after, true), limit));
    },
    async chunks(which) {
      const columns = store('indexColumns');
      const keys = which ?? (await resultOf(columns.getAllKeys()));
      const chunks: (ColumnChunk | undefined)[] = which
        ? await Promise.all(which.map((chunk) => resultOf(columns.get(chunk))))
        : await resultOf(columns.getAll());
      const found = new Map<number, ColumnChunk>();
      chunks.forEach((chunk, at) => {
        if (chunk) found.set(Number(keys[at]), chunk);
      });
      return found;
    },
    records(keys) {
      const records = store('indexRecords');
      return Promise.all(
        keys.map((key): Promise<Uint8Array | undefined> => resultOf(records.get([...key]))),
      );
    },
    async range({ segment, kind, from, to }, limit) {
      const range = IDBKeyRange.bound(
        [segment, kind, from],
        to === null ? [segment, kind, []] : [segment, kind, to],
        false,
        true,
      );
      const records = store('indexRecords');
      const [keys, values] = await Promise.all([
        resultOf(records.getAllKeys(range, limit)),
        resultOf(records.getAll(range, limit)),
      ]);
      return keys.map((key, at) => ({ key: key as RecordKey, bytes: values[at] }));
    },
    refs(chunks) {
      const refs = store('indexIds');
      return Promise.all(
        chunks.map(async (chunk) => {
          const joined: string | undefined = await resultOf(refs.get(chunk));
          return joined?.split('\n');
        }),
      );
    },
    bodies(refs) {
      const revisions = store('revisions');
      return Promise.all(
        refs.map(async ({ revisionId }) => {
          const revision: Revision | undefined = await resultOf(revisions.get(revisionId));
          return revision && foldLine(revision.text);
        }),
      );
    },
    documents(clipIds) {
      return Promise.all(clipIds.map((clipId) => readDocument(transaction, clipId)));
    },
  };
}
