import type { Library } from '../library.ts';
import type { MirrorChange } from './note-for-mirror.ts';

/** Changes read at a time. */
const BATCH = 50;

/** A clip on the list, with all the changes that are done when its turn is over. */
export interface MirrorTurn {
  clipId: string;
  complete: boolean;
  changes: number[];
}

/** The clips whose turn it is, each once, from those changes on that come `after` one. */
export async function mirrorTurns(library: Library, after: number): Promise<MirrorTurn[]> {
  const changes: MirrorChange[] = await library.mirrorChanges
    .where('seq')
    .above(after)
    .limit(BATCH)
    .toArray();
  const turns = new Map<string, MirrorTurn>();
  for (const { seq = 0, clipId, complete } of changes) {
    const turn = turns.get(clipId) ?? { clipId, complete: false, changes: [] };
    turn.complete ||= complete;
    turn.changes.push(seq);
    turns.set(clipId, turn);
  }
  return [...turns.values()];
}
