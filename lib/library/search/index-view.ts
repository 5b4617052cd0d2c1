import type { Clip } from '../../clip/clip.ts';
import { attributesOf } from '../../search/indexing/attributes.ts';
import { type ColumnValues, NO_VALUES } from '../../search/indexing/columns.ts';
import type { IndexState, IndexView, StoredChange } from '../../search/indexing/index-store.ts';
import type { RecordKey } from '../../search/indexing/segment-records.ts';
import { searchText } from '../../search/terms/search-text.ts';
import { readDocument } from '../clips/read-document.ts';
import type { RevisionText } from '../clips/revision-parts.ts';
import { resultOf } from './idb-request.ts';

/** More pages of refs than these are read together with all others. */
const MANY_PAGES = 400;

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
      const found = new Map<number, ArrayBuffer>();
      // One by one: Chromium takes twice as long for a hundred of them at once (docs/BENCH.md).
      const read = which.map(async (chunk) => {
        const buffer: ArrayBuffer | undefined = await resultOf(columns.get(chunk));
        if (buffer) found.set(chunk, buffer);
      });
      await Promise.all(read);
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
    async values() {
      const row: { values: ColumnValues } | undefined = await resultOf(
        store('indexState').get('values'),
      );
      return row?.values ?? NO_VALUES;
    },
    async refs(pages) {
      const refs = store('indexIds');
      // Much is asked for at once faster than one by one: for a whole result, all of it.
      if (pages.length > MANY_PAGES) {
        const [keys, all] = await Promise.all([
          resultOf(refs.getAllKeys()),
          resultOf<string[]>(refs.getAll()),
        ]);
        const places = new Map(keys.map((key, at) => [Number(key), at]));
        return pages.map((page) => all[places.get(page) ?? -1]?.split('\n'));
      }
      return Promise.all(
        pages.map(async (page) => {
          const joined: string | undefined = await resultOf(refs.get(page));
          return joined?.split('\n');
        }),
      );
    },
    bodies(refs) {
      const revisions = store('revisions');
      return Promise.all(
        refs.map(async ({ revisionId }) => {
          const revision: RevisionText | undefined = await resultOf(revisions.get(revisionId));
          return revision?.text;
        }),
      );
    },
    rows(clipIds) {
      const clips = store('clips');
      return Promise.all(
        clipIds.map(async (id) => {
          const clip: Clip | undefined = await resultOf(clips.get(id));
          return clip && { attributes: attributesOf(clip), text: searchText(clip, '') };
        }),
      );
    },
    documents(clipIds) {
      return Promise.all(clipIds.map((clipId) => readDocument(transaction, clipId)));
    },
  };
}
