import type { IndexCommit } from '../../search/indexing/index-writer.ts';
import type { IndexNumber, NextNumber } from '../saving/record-changes.ts';
import { resultOf } from './idb-request.ts';
import { indexView } from './index-view.ts';

/** What a transaction writes to the search index. A request that fails ends the transaction. */
export function indexCommit(transaction: IDBTransaction): IndexCommit {
  const { state, chunks, values, refs } = indexView(transaction);
  const store = (name: string) => transaction.objectStore(name);
  return {
    state,
    chunks,
    values,
    refs,
    async nextNumber() {
      const row: NextNumber | undefined = await resultOf(store('indexState').get('next'));
      return row?.number ?? 0;
    },
    async putState(value) {
      store('indexState').put({ id: 'state', state: value });
    },
    async putChunks(added) {
      for (const [chunk, columns] of added) store('indexColumns').put(columns, chunk);
    },
    async putValues(value) {
      store('indexState').put({ id: 'values', values: value });
    },
    async putRefs(pages) {
      for (const [page, own] of pages) store('indexIds').put(own.join('\n'), page);
    },
    async putNumbers(first, clipIds) {
      clipIds.forEach((clipId, at) => {
        const row: IndexNumber = { clipId, number: first + at };
        store('indexNumbers').put(row);
      });
      const next: NextNumber = { id: 'next', number: first + clipIds.length };
      store('indexState').put(next);
    },
    async removeChanges(upTo) {
      store('indexChanges').delete(IDBKeyRange.upperBound(upTo));
    },
    async putMerge(merge) {
      if (merge) store('indexMerge').put({ id: 'merge', merge });
      else store('indexMerge').delete('merge');
    },
    async clear() {
      for (const name of [
        'indexNumbers',
        'indexChanges',
        'indexColumns',
        'indexIds',
        'indexMerge',
      ]) {
        store(name).clear();
      }
      store('indexState').delete('next');
      store('indexState').delete('values');
    },
    async putRows(table, rows) {
      for (const row of rows) store(table).add(row);
      if (table === 'clips') await noteAdded(transaction, rows);
    },
  };
}

/** Tells the folder mirror of clips that came past Dexie, as `noteForMirror` does. */
async function noteAdded(transaction: IDBTransaction, clips: readonly object[]): Promise<void> {
  const mirrors = await resultOf(transaction.objectStore('folders').count('mirror'));
  if (mirrors === 0) return;
  for (const clip of clips) {
    if (!('id' in clip)) continue;
    transaction.objectStore('mirrorChanges').add({ clipId: clip.id, complete: false });
  }
}
