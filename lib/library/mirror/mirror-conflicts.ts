import type { MirroredClip } from '../../clip/mirrored-clip.ts';
import { getClips } from '../clips/clips.ts';
import type { Library } from '../library.ts';

/** A clip whose file stands beside one of the reader's. */
export interface MirrorConflict {
  clipId: string;
  title: string;
  /** The clip's file. */
  path: string;
  /** The reader's. */
  outside: string[];
}

/** The entries of clips that the reader is told of, all of them. */
export async function entriesInConflict({ mirrored }: Library): Promise<MirroredClip[]> {
  const ids = await mirrored.orderBy('outside').primaryKeys();
  const entries = await mirrored.bulkGet([...new Set(ids)]);
  return entries.filter((entry) => entry !== undefined);
}

/** What the reader is told of files that were changed outside. */
export async function mirrorConflicts(library: Library): Promise<MirrorConflict[]> {
  const entries = await entriesInConflict(library);
  const clips = await getClips(
    library,
    entries.map(({ clipId }) => clipId),
  );
  const titles = new Map(clips.map(({ id, title }) => [id, title]));
  return entries.map(({ clipId, path, outside }) => ({
    clipId,
    title: titles.get(clipId) ?? path,
    path,
    outside,
  }));
}

/** The reader knows: they are told of these no more, until such a clip changes again. */
export async function forgetConflicts(library: Library, clipIds: readonly string[]): Promise<void> {
  await library.mirrored
    .where('clipId')
    .anyOf([...clipIds])
    .modify({ outside: [] });
}
