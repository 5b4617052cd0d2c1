import type { ClipRef } from '../indexing/clip-ref.ts';
import { NO_VALUES } from '../indexing/columns.ts';
import type { IndexState, SearchDocument, StoredChange } from '../indexing/index-store.ts';
import type { IndexCommit, IndexWriter } from '../indexing/index-writer.ts';
import type { MergeState } from '../indexing/merge-segments.ts';
import type { RecordKey } from '../indexing/segment-records.ts';

/** A library of documents with its index, all in maps: `put` and `delete` are what a reader does. */
export function memoryIndex() {
  const documents = new Map<string, SearchDocument>();
  const numbers = new Map<string, number>();
  /** By clip: its text never changes without another one of these. */
  const revisions = new Map<string, string>();
  const records = new Map<string, Uint8Array>();
  let changes: StoredChange[] = [];
  let chunks = new Map<number, ArrayBuffer>();
  let values = NO_VALUES;
  let refs = new Map<number, string[]>();
  let state: IndexState | undefined;
  let merge: MergeState | null = null;
  let next = 0;
  let seq = 0;
  let texts = 0;

  const nameOf = (key: RecordKey) => JSON.stringify(key);
  const sorted = (segment: number, kind: number) =>
    [...records]
      .map(([name, bytes]) => ({ key: JSON.parse(name) as RecordKey, bytes }))
      .filter(({ key }) => key[0] === segment && key[1] === kind)
      .sort((a, b) => (a.key[2] < b.key[2] ? -1 : 1));

  const view = {
    state: async () => structuredClone(state),
    changes: async (after: number, limit = changes.length) =>
      changes.filter((change) => change.seq > after).slice(0, limit),
    chunks: async (which: readonly number[]) =>
      new Map(which.flatMap((at) => (chunks.has(at) ? [[at, chunks.get(at) as ArrayBuffer]] : []))),
    values: async () => structuredClone(values),
    records: async (keys: readonly RecordKey[]) => keys.map((key) => records.get(nameOf(key))),
    range: async (
      {
        segment,
        kind,
        from,
        to,
      }: { segment: number; kind: number; from: string; to: string | null },
      limit = Number.POSITIVE_INFINITY,
    ) =>
      sorted(segment, kind)
        .filter(({ key }) => key[2] >= from && (to === null || key[2] < to))
        .slice(0, limit),
    refs: async (which: readonly number[]) => which.map((at) => structuredClone(refs.get(at))),
    bodies: async (asked: readonly ClipRef[]) =>
      asked.map(({ clipId }) => documents.get(clipId)?.text.body),
    rows: async (clipIds: readonly string[]) =>
      clipIds.map((id) => {
        const document = documents.get(id);
        return document && { ...document, text: { ...document.text, body: '' } };
      }),
    documents: async (clipIds: readonly string[]) => clipIds.map((id) => documents.get(id)),
  };
  const commit: IndexCommit = {
    ...view,
    nextNumber: async () => next,
    putState: async (value) => {
      state = structuredClone(value);
    },
    putChunks: async (added) => added.forEach((value, at) => void chunks.set(at, value)),
    putValues: async (value) => {
      values = structuredClone(value);
    },
    putRefs: async (pages) => {
      for (const [at, value] of pages) refs.set(at, value);
    },
    putNumbers: async (first, clipIds) => {
      clipIds.forEach((id, at) => void numbers.set(id, first + at));
      next = first + clipIds.length;
    },
    removeChanges: async (upTo) => {
      changes = changes.filter((change) => change.seq > upTo);
    },
    putMerge: async (value) => {
      merge = structuredClone(value);
    },
    clear: async () => {
      numbers.clear();
      changes = [];
      chunks = new Map();
      values = NO_VALUES;
      refs = new Map();
      merge = null;
      next = 0;
    },
    putRows: async () => undefined,
  };
  const writer: IndexWriter = {
    read: (work) => work(view),
    readRecords: (work) => work(view),
    commit: (work) => work(commit),
    putRecords: async (added) => {
      for (const { key, bytes } of added) records.set(nameOf(key), bytes.slice());
    },
    removeRecords: async (segment, limit) => {
      const own = [...records.keys()].filter((name) => JSON.parse(name)[0] === segment);
      for (const name of own.slice(0, limit)) records.delete(name);
      return own.length > 0;
    },
    unnumbered: async (after, limit) => {
      const looked = [...documents.keys()]
        .sort()
        .filter((id) => id > after)
        .slice(0, limit);
      return {
        last: looked.at(-1) ?? null,
        clips: looked
          .filter((id) => !numbers.has(id))
          .map((clipId) => ({
            clipId,
            revisionId: revisions.get(clipId) ?? '',
            ...(documents.get(clipId) as SearchDocument),
          })),
      };
    },
    merge: async () => structuredClone(merge),
    putMerged: async (value, added) => {
      merge = structuredClone(value);
      await writer.putRecords(added);
    },
  };

  return {
    writer,
    documents,
    records,
    /** Saves a clip, new or edited; `sameText`: only its attributes differ. */
    put(clipId: string, document: SearchDocument, sameText = false) {
      documents.set(clipId, document);
      const known = numbers.get(clipId);
      const keeps = sameText && known !== undefined;
      const number = keeps ? known : next++;
      if (!keeps) revisions.set(clipId, `r${texts++}`);
      numbers.set(clipId, number);
      changes.push({
        seq: ++seq,
        clipId,
        revisionId: revisions.get(clipId) ?? '',
        number,
        gone: keeps ? null : (known ?? null),
        attributes: document.attributes,
        text: keeps ? null : document.text,
      });
    },
    /** Deletes a clip for good. */
    delete(clipId: string) {
      documents.delete(clipId);
      const number = numbers.get(clipId) ?? next++;
      numbers.delete(clipId);
      changes.push({
        seq: ++seq,
        clipId,
        revisionId: '',
        number,
        gone: null,
        attributes: null,
        text: null,
      });
    },
    /** Puts a document in that no index was told of, as in a library from before there was one. */
    putUnknown(clipId: string, document: SearchDocument) {
      documents.set(clipId, document);
      revisions.set(clipId, `r${texts++}`);
    },
  };
}
