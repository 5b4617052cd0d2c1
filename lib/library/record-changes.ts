import type { Clip } from '../clip/clip.ts';
import { attributesOf } from '../search/indexing/attributes.ts';
import type { ClipChange } from '../search/indexing/index-store.ts';
import { searchText } from '../search/terms/search-text.ts';
import type { Changes } from './changed-clips.ts';
import type { Library } from './library.ts';

/** The number that the index has for a clip. */
export interface IndexNumber {
  clipId: string;
  number: number;
}

/** The number that the next new text gets. */
export interface NextNumber {
  id: 'next';
  number: number;
}

/** Clips taken at a time: their texts are in memory meanwhile. */
const BATCH = 200;

/**
 * Tells the index of changed clips, within the transaction that changes them. A new text gets a new number:
 * what the index has under the old one is gone with it.
 */
export async function recordChanges(library: Library, changed: Changes): Promise<void> {
  if (changed.size === 0) return;
  const ids = [...changed.keys()];
  const [state, first] = await Promise.all([
    library.indexState.get('next'),
    readBatch(library, ids.slice(0, BATCH)),
  ]);
  const next = state ?? { id: 'next', number: 0 };
  const before = next.number;
  await recordBatch(library, first, changed, next);
  for (let at = BATCH; at < ids.length; at += BATCH) {
    await recordBatch(library, await readBatch(library, ids.slice(at, at + BATCH)), changed, next);
  }
  if (next.number !== before) await library.indexState.put(next);
}

/** Clips as they are now, and the numbers they have. */
interface ChangedBatch {
  ids: string[];
  clips: (Clip | undefined)[];
  known: (IndexNumber | undefined)[];
}

async function readBatch(library: Library, ids: string[]): Promise<ChangedBatch> {
  const [clips, known] = await Promise.all([
    library.clips.bulkGet(ids),
    library.indexNumbers.bulkGet(ids),
  ]);
  return { ids, clips, known };
}

async function recordBatch(
  library: Library,
  { ids, clips, known }: ChangedBatch,
  changed: Changes,
  next: NextNumber,
): Promise<void> {
  const isNew = (at: number) =>
    known[at] === undefined || (clips[at] !== undefined && changed.get(ids[at] ?? '')?.text);
  const texts = await textsOf(
    library,
    clips.filter((clip, at) => clip !== undefined && isNew(at)),
  );
  const changes = ids.map((clipId, at): ClipChange => {
    const clip = clips[at];
    const old = known[at]?.number ?? null;
    const number = old === null || isNew(at) ? next.number++ : old;
    return {
      clipId,
      revisionId: clip?.revisionId ?? '',
      number,
      gone: old === number ? null : old,
      attributes: clip ? attributesOf(clip) : null,
      text: clip && isNew(at) ? searchText(clip, texts.get(clip.revisionId) ?? '') : null,
    };
  });
  await library.indexNumbers.bulkPut(
    changes.filter(({ text }) => text).map(({ clipId, number }) => ({ clipId, number })),
  );
  await library.indexNumbers.bulkDelete(
    changes.filter(({ attributes }) => !attributes).map(({ clipId }) => clipId),
  );
  await library.indexChanges.bulkAdd(changes);
}

async function textsOf(
  library: Library,
  clips: (Clip | undefined)[],
): Promise<Map<string, string>> {
  const ids = clips.flatMap((clip) => clip?.revisionId ?? []);
  const revisions = await library.revisions.bulkGet(ids);
  return new Map(revisions.flatMap((revision) => (revision ? [[revision.id, revision.text]] : [])));
}
