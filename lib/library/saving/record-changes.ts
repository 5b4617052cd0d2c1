import type { Clip } from '../../clip/clip.ts';
import { attributesOf } from '../../search/indexing/attributes.ts';
import type { ClipChange } from '../../search/indexing/index-store.ts';
import { searchText } from '../../search/terms/search-text.ts';
import type { Library } from '../library.ts';
import type { ChangedClip, Changes } from './changed-clips.ts';

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
 * what the index has under the old one is gone with it. Reads only what the transaction did not write itself,
 * since each round of requests is a part of every save.
 */
export async function recordChanges(library: Library, { clips, texts }: Changes): Promise<void> {
  const changed = [...clips];
  const next: NextNumber = { id: 'next', number: 0 };
  for (let at = 0; at < changed.length; at += BATCH) {
    const [state, batch] = await Promise.all([
      at === 0 ? library.indexState.get('next') : next,
      readBatch(library, changed.slice(at, at + BATCH)),
    ]);
    next.number = state?.number ?? 0;
    await recordBatch(library, batch, texts, next);
  }
}

/** A clip as it is now, and the number it has. */
interface ChangedRow {
  clipId: string;
  /** Its words may be other ones than those under its number. */
  text: boolean;
  clip: Clip | undefined;
  known: number | null;
}

async function readBatch(
  library: Library,
  changed: [string, ChangedClip][],
): Promise<ChangedRow[]> {
  const unread = changed.flatMap(([id, { made }]) => (made ? [] : [id]));
  const [rows, numbers] = await Promise.all([
    unread.length > 0 ? library.clips.bulkGet(unread) : [],
    library.indexNumbers.bulkGet(changed.map(([id]) => id)),
  ]);
  const read = new Map(unread.map((id, at) => [id, rows[at]]));
  return changed.map(([clipId, { text, made }], at) => ({
    clipId,
    text,
    clip: made ?? read.get(clipId),
    known: numbers[at]?.number ?? null,
  }));
}

async function recordBatch(
  library: Library,
  batch: ChangedRow[],
  added: Changes['texts'],
  next: NextNumber,
): Promise<void> {
  const isNew = ({ known, clip, text }: ChangedRow) => known === null || (clip && text);
  const renewed = batch.flatMap((row) => (row.clip && isNew(row) ? row.clip.revisionId : []));
  const texts = await textsOf(library, renewed, added);
  const changes = batch.map((row): ClipChange => {
    const { clipId, clip, known } = row;
    const number = known === null || isNew(row) ? next.number++ : known;
    return {
      clipId,
      revisionId: clip?.revisionId ?? '',
      number,
      gone: known === number ? null : known,
      attributes: clip ? attributesOf(clip) : null,
      text: clip && isNew(row) ? searchText(clip, texts.get(clip.revisionId) ?? '') : null,
    };
  });
  const numbered = changes.filter(({ text }) => text);
  const deleted = changes.filter(({ attributes }) => !attributes);
  await Promise.all([
    library.indexChanges.bulkAdd(changes),
    library.indexState.put(next),
    library.indexNumbers.bulkPut(numbered.map(({ clipId, number }) => ({ clipId, number }))),
    deleted.length > 0 && library.indexNumbers.bulkDelete(deleted.map(({ clipId }) => clipId)),
  ]);
}

/** The texts of revisions, by their ids: `added` are those that the transaction wrote itself. */
async function textsOf(
  library: Library,
  ids: readonly string[],
  added: Changes['texts'],
): Promise<Changes['texts']> {
  const missing = ids.filter((id) => !added.has(id));
  if (missing.length === 0) return added;
  const revisions = await library.revisions.bulkGet(missing);
  return new Map([
    ...added,
    ...revisions.flatMap((revision) => (revision ? [[revision.id, revision.text] as const] : [])),
  ]);
}
