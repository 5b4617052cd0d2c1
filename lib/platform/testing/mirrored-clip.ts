import { vi } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import type { Library } from '../../library/library.ts';
import { saveCapture } from '../../library/saving/save-capture.ts';
import { freshLibrary } from '../../library/testing/fresh-library.ts';
import { beginMirror } from '../mirror/begin-mirror.ts';
import { mirrorLibrary } from '../mirror/mirror-library.ts';
import { type MemoryTree, memoryTree } from './memory-tree.ts';

const NEVER = new AbortController().signal;

/** A library with one clip, `Tram`, that is mirrored. `mirror` does what is due. */
export async function mirroredClip() {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, makeCapture({ title: 'Tram' }), { revisionId: 'r1' });
  const tree = memoryTree();
  await mirrorInto(library, tree);
  return { library, tree, id: clip.id, mirror: () => mirrorLibrary(library, NEVER) };
}

/** Begins to mirror into a folder. The fake IndexedDB cannot store it: it is put in the place of what is. */
export async function mirrorInto(library: Library, { root }: MemoryTree): Promise<void> {
  const standIn = (_: unknown, row: { folder: unknown }) => {
    row.folder = {};
  };
  library.folders.hook('creating', standIn);
  await beginMirror(library, root, NEVER);
  library.folders.hook('creating').unsubscribe(standIn);
  vi.spyOn(library.folders, 'get').mockResolvedValue({ use: 'mirror', folder: root });
  await mirrorLibrary(library, NEVER);
}
