import type { Clip, Revision } from '../clip/clip.ts';
import { type ImportEntry, unread } from '../clip/import-entry.ts';
import { openSealedLine } from './sealed-line.ts';
import { readClipRow, readRevisionRow } from './stored-rows.ts';

/** One file of a batch: its name and what could be read of it. */
interface BatchFile {
  name: string;
  lines: string[];
}

/**
 * The clips of a batch with their texts. A clip whose row, or whose every text, is not to the byte what was
 * written is told as lost, by its title where that is left; what lies beside damage comes back whole.
 */
export async function joinBatch(clips: BatchFile, texts: BatchFile): Promise<ImportEntry[]> {
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
    return joinClip(clip, own);
  });
  // Texts without a row tell what the damaged rows were.
  const orphans = [...byClip.values()].map((own) => own.at(-1)?.title ?? '');
  return [...pieces, ...orphans.map((title) => unread('damaged', title || clips.name))];
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
