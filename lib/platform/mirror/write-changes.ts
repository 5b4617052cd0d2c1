import { ClipperError } from '../../clip/clipper-error.ts';
import { mirrorClip } from '../../export/mirror/mirror-clip.ts';
import type { MirrorFolder } from '../../export/mirror/mirror-folder.ts';
import type { Library } from '../../library/library.ts';
import { type LibraryLedger, libraryLedger } from '../../library/mirror/mirror-ledger.ts';
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

/** Clips written at the same time: what each waits for is mostly the disk. */
const AT_ONCE = 8;

/**
 * Brings the files of all clips on the list up to date, those that come onto it meanwhile too. Returns the
 * clips that could not be written: they stay on the list.
 */
export async function writeChanges(options: WriteOptions): Promise<string[]> {
  const { library, goOn, assertThere } = options;
  const ledger = libraryLedger(library);
  const unwritten = new Set<string>();
  let after = 0;
  while (await goOn()) {
    const turns = await mirrorTurns(library, after);
    if (turns.length === 0) break;
    await assertThere();
    for (let at = 0; at < turns.length; at += AT_ONCE) {
      // All of them end before anything is told: nobody writes on after the lock is gone.
      const taken = await Promise.allSettled(
        turns.slice(at, at + AT_ONCE).map((turn) => takeTurn(turn, ledger, options)),
      );
      for (const [which, outcome] of taken.entries()) {
        const clipId = turns[at + which]?.clipId ?? '';
        if (outcome.status === 'fulfilled') {
          if (!outcome.value) return [...unwritten];
          unwritten.delete(clipId);
        } else if (isOfOneFile(outcome.reason)) unwritten.add(clipId);
        else throw outcome.reason;
      }
    }
    after = Math.max(...turns.flatMap(({ changes }) => changes));
  }
  return [...unwritten];
}

function isOfOneFile(error: unknown): boolean {
  return error instanceof ClipperError && error.code === 'file-refused';
}

/** `false`: there is no mirror any more. */
async function takeTurn(
  turn: MirrorTurn,
  ledger: LibraryLedger,
  { library, folder, writer, assertThere }: WriteOptions,
): Promise<boolean> {
  const state = await readTurn(library, turn.clipId);
  if (!state) return false;
  const { document, entry } = state;
  const wanted = document && (await writer(document));
  const { clipId, complete } = turn;
  // What is about to be forgotten is looked for in the folder, and not in its absence.
  if (entry && !wanted) await assertThere();
  const next = await mirrorClip({ clipId, entry, wanted, complete }, { folder, ledger });
  await ledger.finish(turn, next);
  return true;
}
