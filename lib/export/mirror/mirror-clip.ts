import type { MirroredClip, WrittenFile } from '../../clip/mirrored-clip.ts';
import { nameKey } from '../names/name-key.ts';
import { decideFile, isWritten, type WantedFile } from './decide-file.ts';
import { freePath } from './free-path.ts';
import type { MirrorFolder } from './mirror-folder.ts';
import type { MirrorLedger } from './mirror-ledger.ts';
import { removePictures, type WantedPicture, writePictures } from './mirror-pictures.ts';

/** A clip whose file may have to change. */
export interface ClipTurn {
  clipId: string;
  entry: MirroredClip | undefined;
  /** `null`: it should have none. */
  wanted: (WantedFile & { content: Uint8Array<ArrayBuffer>; pictures: WantedPicture[] }) | null;
  /** Looks at the folder even where the ledger says that all is done, and writes what is missing there. */
  complete: boolean;
}

/**
 * Brings the files of one clip up to date, and returns the entry to keep; `null`: none. Killed at any point
 * and done again, it ends the same: what is about to be written is in the ledger before, so that whatever
 * stands there later is known to be ours, or to be the reader's.
 */
export async function mirrorClip(
  turn: ClipTurn,
  ports: { folder: MirrorFolder; ledger: MirrorLedger },
): Promise<MirroredClip | null> {
  const { clipId, entry, wanted, complete } = turn;
  const { folder, ledger } = ports;
  if (entry && wanted && !complete && isWritten(entry, wanted)) {
    return { ...entry, stamp: wanted.stamp };
  }
  const found = new Map<string, string | null>();
  for (const { path } of entry?.files ?? []) found.set(path, await folder.hashOf(path));
  const decision = decideFile(entry, wanted, found, complete);
  const { kind, ours } = decision;
  const shown = entry?.pictures ?? [];

  if (kind === 'remove' || !wanted) {
    await removeAll(ours, folder);
    await removePictures(shown, clipId, ports);
    return null;
  }
  if (kind === 'leave') {
    const files = entry?.files.filter(({ path }) => path === entry.path) ?? [];
    await removeAll(others(ours, entry?.path ?? ''), folder);
    return entry ? { ...entry, ...withKeys(files, shown) } : null;
  }

  const own = entry?.files ?? [];
  const place =
    decision.path === null
      ? await freePath(wanted, { clipId, own, ours }, ports)
      : { path: decision.path, found: found.get(decision.path) ?? null, passed: [] };
  const { path } = place;
  const file = { path, hash: wanted.hash };
  const pictures = wanted.pictures.map(({ path, hash }) => ({ path, hash }));
  const before = shown.filter((one) => !pictures.some(({ path }) => path === one.path));
  const claimed = {
    ...(entry ?? { clipId, name: '', path: '', stamp: '', outside: [] }),
    ...withKeys([...own, file], [...pictures, ...before]),
  };
  await ledger.put(claimed);
  await writePictures(wanted.pictures, clipId, ports);
  if (place.found !== wanted.hash && !(await folder.write(path, wanted.content, place.found))) {
    // The reader was there between the look and the writing.
    return mirrorClip({ ...turn, entry: claimed }, ports);
  }
  const outside = [...claimed.outside, ...decision.outside, ...place.passed];
  const written: MirroredClip = {
    clipId,
    name: wanted.path,
    path,
    stamp: wanted.stamp,
    outside: [...new Set(outside)].filter((one) => one !== path),
    ...withKeys([file], pictures),
  };
  const left = others(ours, path);
  if (left.length + before.length > 0) {
    await ledger.put({ ...written, ...withKeys([file, ...left], [...pictures, ...before]) });
    await removeAll(left, folder);
    await removePictures(before, clipId, ports);
  }
  return written;
}

function withKeys(
  files: WrittenFile[],
  pictures: WrittenFile[],
): Pick<MirroredClip, 'files' | 'pictures' | 'keys'> {
  const keys = [...files, ...pictures].map(({ path }) => nameKey(path));
  return { files, ...(pictures.length > 0 ? { pictures } : {}), keys: [...new Set(keys)] };
}

/** Those that are not the file at this path, by whatever case it is spelled. */
function others(files: readonly WrittenFile[], path: string): WrittenFile[] {
  return files.filter((file) => nameKey(file.path) !== nameKey(path));
}

async function removeAll(files: readonly WrittenFile[], folder: MirrorFolder): Promise<void> {
  for (const { path, hash } of files) await folder.remove(path, hash);
}
