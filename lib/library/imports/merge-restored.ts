import type { Clip, Revision } from '../../clip/clip.ts';
import type { WholeClip } from '../../clip/whole-clip.ts';
import { pickFields } from '../clips/pick-fields.ts';
import { unitedNotes, unitedTags } from './united-notes.ts';

/** What a row says of its current text. */
const OF_TEXT = ['kind', 'excerpt', 'notes'] as const satisfies (keyof Clip)[];

/**
 * A clip of the library and the same one out of an archive. The row that was changed last counts, every text
 * stays, and the newest is the current one. Two clips of one article that were made apart (their ids differ)
 * keep the tags and notes of both. Only what is in the trash on both sides is in the trash. Done again it
 * changes nothing.
 */
export function mergeRestored(own: WholeClip, incoming: WholeClip): WholeClip {
  const apart = own.clip.id !== incoming.clip.id;
  const revisions = united(own, incoming, apart);
  const [newer, older] =
    incoming.clip.updatedAt > own.clip.updatedAt
      ? [incoming.clip, own.clip]
      : [own.clip, incoming.clip];
  const current = currentText(revisions, newer, older);
  const withText = [newer, older].find(({ revisionId }) => revisionId === current?.id) ?? newer;
  const clip: Clip = {
    ...newer,
    ...pickFields(withText, OF_TEXT),
    ...(apart ? bothOf(newer, older) : {}),
    id: own.clip.id,
    identity: own.clip.identity,
    clippedAt: Math.min(newer.clippedAt, older.clippedAt),
    deletedAt: inTrash(own.clip, incoming.clip),
    revisionId: current?.id ?? own.clip.revisionId,
    revisions: revisions.length,
    length: current?.text.length ?? own.clip.length,
  };
  return { clip, revisions };
}

/** Texts of both, each once: by its id, or, of clips made apart, by what it says. */
function united(own: WholeClip, incoming: WholeClip, apart: boolean): Revision[] {
  const keyOf = (revision: Revision) => (apart ? revision.hash : revision.id);
  const known = new Set(own.revisions.map(keyOf));
  const ids = new Set(own.revisions.map(({ id }) => id));
  const added = incoming.revisions.filter(
    (revision) => !known.has(keyOf(revision)) && !ids.has(revision.id),
  );
  return [...own.revisions, ...added.map((revision) => ({ ...revision, clipId: own.clip.id }))];
}

/** Of the texts that the two rows name the newer one; one that says nothing only if the other does not either. */
function currentText(revisions: Revision[], newer: Clip, older: Clip): Revision | undefined {
  const named = [newer, older].flatMap(({ revisionId }) =>
    revisions.filter(({ id }) => id === revisionId),
  );
  const withWords = named.filter(({ text }) => text.trim() !== '');
  const [current] = (withWords.length > 0 ? withWords : named).toSorted(
    (a, b) => b.capturedAt - a.capturedAt,
  );
  return current;
}

function inTrash({ deletedAt: one }: Clip, { deletedAt: other }: Clip): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}

function bothOf(newer: Clip, older: Clip): Partial<Clip> {
  return {
    tags: unitedTags(newer.tags, older.tags),
    note: unitedNotes(newer.note, older.note),
    starred: newer.starred || older.starred,
  };
}
