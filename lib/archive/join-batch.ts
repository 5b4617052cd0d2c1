import type { Clip, Revision } from '../clip/clip.ts';
import { type ImportEntry, unread } from '../clip/import-entry.ts';
import { openSealedLine } from './sealed-line.ts';
import { readClipRow, readRevisionRow } from './stored-rows.ts';

/** One file of a batch: its name and what could be read of it. */
interface BatchFile {
  name: string;
  lines: string[];
}

/** The ids that clips and texts of an archive have had so far. No library holds one of them twice. */
export interface TakenIds {
  clips: Set<string>;
  texts: Set<string>;
}

/**
 * The clips of a batch with their texts. A clip whose row, or whose every text, is not to the byte what was
 * written, or has an id that is taken, is told as lost, by its title where that is left; what lies beside damage
 * comes back whole. The ids that come back are added to `taken`.
 */
export async function joinBatch(
  clips: BatchFile,
  texts: BatchFile,
  taken: TakenIds,
): Promise<ImportEntry[]> {
  const rows = await Promise.all(clips.lines.map(openSealedLine));
  const revisions = (await Promise.all(texts.lines.map(openSealedLine)))
    .map(readRevisionRow)
    .filter((revision) => revision !== null);
  const byClip = new Map<string, Revision[]>();
  for (const revision of revisions) {
    byClip.set(revision.clipId, [...(byClip.get(revision.clipId) ?? []), revision]);
  }

  const pieces = rows.flatMap((row): ImportEntry[] => {
    const clip = readClipRow(row);
    if (!clip) return [];
    const own = byClip.get(clip.id) ?? [];
    byClip.delete(clip.id);
    if (!take(taken.clips, clip.id)) return [unread('damaged', clip.title || clip.url)];
    return joinClip(
      clip,
      own.filter(({ id }) => take(taken.texts, id)),
    );
  });
  // Texts without a row tell what the damaged rows were.
  const orphans = [...byClip.values()].map((own) => own.at(-1)?.title ?? '');
  return [...pieces, ...orphans.map((title) => unread('damaged', title || clips.name))];
}

/** Whether an id was free; from now on it is not. */
function take(taken: Set<string>, id: string): boolean {
  return taken.size < taken.add(id).size;
}

function joinClip(clip: Clip, revisions: Revision[]): ImportEntry[] {
  const name = clip.title || clip.url;
  const newest = revisions.toSorted((a, b) => a.capturedAt - b.capturedAt).at(-1);
  if (!newest) return [unread('damaged', name)];
  const current = revisions.find(({ id }) => id === clip.revisionId);
  const lost = revisions.length < clip.revisions;
  const whole = current
    ? { ...clip, revisions: revisions.length }
    : { ...clip, revisions: revisions.length, revisionId: newest.id, length: newest.text.length };
  const piece: ImportEntry = { kind: 'clip', whole: { clip: whole, revisions } };
  if (!current) return [piece, unread('text-lost', name)];
  return lost ? [piece, unread('older-text-lost', name)] : [piece];
}
