import type { WrittenFile } from '../../clip/mirrored-clip.ts';
import { nameKey } from '../names/name-key.ts';
import { numberedName } from '../names/numbered-name.ts';
import type { WantedFile } from './decide-file.ts';
import type { MirrorFolder } from './mirror-folder.ts';
import type { MirrorLedger } from './mirror-ledger.ts';

/** A place for a file, and what stands in its better places. */
export interface FreePath {
  path: string;
  /** The hash of what is there: a file of ours, or the very one that is wanted; `null`: nothing. */
  found: string | null;
  /** Files of the reader's that were passed by. */
  passed: string[];
}

/**
 * The first of `a.md`, `a-2.md`, `a-3.md`, … that is no other clip's and no file of the reader's. `own`: the
 * files that this clip may have; `ours`: those that are there as we wrote them.
 */
export async function freePath(
  { path: name, hash }: WantedFile,
  {
    clipId,
    own,
    ours,
  }: { clipId: string; own: readonly WrittenFile[]; ours: readonly WrittenFile[] },
  { folder, ledger }: { folder: MirrorFolder; ledger: MirrorLedger },
): Promise<FreePath> {
  const passed: string[] = [];
  // Of a column with the same title every day, the next is not tried against all before it.
  for (let number = (await ledger.namesakes(name, clipId)) + 1; ; number += 1) {
    const key = nameKey(numberedName(name, number));
    if (await ledger.isTaken(key, clipId)) continue;
    // In another case it may be the same file: it keeps the one that it has.
    const spelled = own.find((file) => nameKey(file.path) === key)?.path;
    const path = spelled ?? numberedName(name, number);
    const found = await folder.hashOf(path);
    const isOurs = found === hash || ours.some((file) => file.path === path && file.hash === found);
    if (found !== null && !isOurs) passed.push(path);
    else if (ledger.reserve(key, clipId)) return { path, found, passed };
  }
}
