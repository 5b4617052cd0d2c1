import type { WrittenFile } from '../../clip/mirrored-clip.ts';
import { nameKey } from '../names/name-key.ts';
import { EMPTY_HASH } from './decide-file.ts';
import type { MirrorFolder } from './mirror-folder.ts';
import type { MirrorLedger } from './mirror-ledger.ts';

/** A picture that a clip's file shows. */
export interface WantedPicture extends WrittenFile {
  bytes: Blob;
}

interface Ports {
  folder: MirrorFolder;
  ledger: MirrorLedger;
}

/**
 * Puts pictures into the folder that are not there. Their names are made of their hashes: what has such a
 * name is the picture, or the reader's own by now, and stays.
 */
export async function writePictures(
  pictures: readonly WantedPicture[],
  clipId: string,
  { folder, ledger }: Ports,
): Promise<void> {
  for (const { path, bytes } of pictures) {
    await ledger.alone(nameKey(path), async () => {
      ledger.show(nameKey(path), clipId);
      const found = await folder.hashOf(path);
      if (found !== null && found !== EMPTY_HASH) return;
      await folder.write(path, new Uint8Array(await bytes.arrayBuffer()), found);
    });
  }
}

/** Removes pictures that a clip showed, unless another one shows them, or they are not as we wrote them. */
export async function removePictures(
  pictures: readonly WrittenFile[],
  clipId: string,
  { folder, ledger }: Ports,
): Promise<void> {
  for (const { path, hash } of pictures) {
    await ledger.alone(nameKey(path), async () => {
      if (await ledger.release(nameKey(path), clipId)) await folder.remove(path, hash);
    });
  }
}
