import type { MirroredClip, WrittenFile } from '../../clip/mirrored-clip.ts';
import { nameKey } from '../names/name-key.ts';

/** What a clip's file should be. */
export interface WantedFile {
  path: string;
  hash: string;
  /** Changes whenever the clip does, and not when only its profile does. */
  stamp: string;
}

/** What is to be done about a clip's files. `ours`: those of the ledger that are as we wrote them. */
export type FileDecision = { ours: WrittenFile[] } & (
  | { kind: 'remove' }
  | { kind: 'leave' }
  /** `path`: where; `null`: a free place is to be found. `outside`: what the reader is to be told of. */
  | { kind: 'write'; path: string | null; outside: string[] }
);

/** SHA-256 of nothing. A killed page may leave an empty file; and nobody loses anything with one. */
export const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Whether the ledger says that all is done, so that the folder need not be asked. */
export function isWritten(entry: MirroredClip, wanted: WantedFile): boolean {
  const [file, ...unfinished] = entry.files;
  return entry.name === wanted.path && file?.hash === wanted.hash && unfinished.length === 0;
}

/**
 * Decides, from the ledger's entry, the file that is wanted (`null`: the clip is in the trash, or gone) and
 * what was `found` at the entry's paths (hash, or `null`). The rules, in the words of docs/MIRROR.md:
 *
 * 1. What is not as we wrote it is the reader's: never written over, never removed.
 * 2. A clip that changed gets another file beside such a one. One of which only the profile changed gets
 *    none: there would be nothing new in it.
 * 3. A file that the reader deleted comes back when the clip changes, or when they ask for it (`complete`).
 */
export function decideFile(
  entry: MirroredClip | undefined,
  wanted: WantedFile | null,
  found: ReadonlyMap<string, string | null>,
  complete: boolean,
): FileDecision {
  const paths = [...new Set(entry?.files.map(({ path }) => path))];
  const there = paths.flatMap((path) => {
    const hash = found.get(path) ?? null;
    return hash === null ? [] : [{ path, hash }];
  });
  const isOurs = ({ path, hash }: WrittenFile) =>
    [EMPTY_HASH, wanted?.hash].includes(hash) ||
    entry?.files.some((file) => file.path === path && file.hash === hash);
  const ours = there.filter(isOurs);
  if (!wanted) return { kind: 'remove', ours };

  const placed = entry && entry.path !== '' ? entry : null;
  const now = there.find(({ path }) => path === placed?.path);
  const changed = now !== undefined && !isOurs(now);
  const deleted = placed !== null && now === undefined;
  const sameClip = placed?.stamp === wanted.stamp;
  if (sameClip && (changed || (deleted && !complete))) return { kind: 'leave', ours };
  // A name that differs in case only is the same file on many disks.
  const stays = placed !== null && nameKey(placed.name) === nameKey(wanted.path) && !changed;
  const outside = there.filter((file) => !isOurs(file)).map(({ path }) => path);
  return { kind: 'write', ours, outside, path: stays ? placed.path : null };
}
