import { ClipperError } from '../../clip/clipper-error.ts';
import { mirrorClip } from '../../export/mirror/mirror-clip.ts';
import type { MirrorFolder } from '../../export/mirror/mirror-folder.ts';
import type { Library } from '../../library/library.ts';
import { finishTurn } from '../../library/mirror/finish-turn.ts';
import { mirrorLedger } from '../../library/mirror/mirror-ledger.ts';
import { type MirrorTurn, mirrorTurns } from '../../library/mirror/mirror-turns.ts';
import { readTurn } from '../../library/mirror/read-turn.ts';
import type { MirrorWriter } from './mirror-writer.ts';

export interface WriteOptions {
  library: Library;
  folder: MirrorFolder;
  writer: MirrorWriter;
  /** Asked before every few clips: whether to go on. */
  goOn: () => Promise<boolean>;
  /** Throws `folder-gone` where the folder is not there. */
  assertThere: () => Promise<void>;
}

/**
 * Brings the files of all clips on the list up to date, those that come onto it meanwhile too. Returns the
 * clips that could not be written: they stay on the list.
 */
export async function writeChanges(options: WriteOptions): Promise<string[]> {
  const { library, goOn, assertThere } = options;
  const unwritten = new Set<string>();
  let after = 0;
  while (await goOn()) {
    const turns = await mirrorTurns(library, after);
    if (turns.length === 0) break;
    await assertThere();
    for (const turn of turns) {
      try {
        if (!(await takeTurn(turn, options))) return [...unwritten];
        unwritten.delete(turn.clipId);
      } catch (error) {
        if (!(error instanceof ClipperError && error.code === 'file-refused')) throw error;
        unwritten.add(turn.clipId);
      }
      after = Math.max(after, ...turn.changes);
    }
  }
  return [...unwritten];
}

/** `false`: there is no mirror any more. */
async function takeTurn(turn: MirrorTurn, options: WriteOptions): Promise<boolean> {
  const { library, folder, writer, assertThere } = options;
  const state = await readTurn(library, turn.clipId);
  if (!state) return false;
  const { document, entry } = state;
  const wanted = document && (await writer(document));
  const { clipId, complete } = turn;
  const ports = { folder, ledger: mirrorLedger(library) };
  // What is about to be forgotten is looked for in the folder, and not in its absence.
  if (entry && !wanted) await assertThere();
  const next = await mirrorClip({ clipId, entry, wanted, complete }, ports);
  await finishTurn(library, turn, next);
  return true;
}
