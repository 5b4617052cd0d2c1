import { imageType } from './image-type.ts';
import { sha256 } from './sha256.ts';
import type { StoredImage } from './stored-image.ts';

/** Larger pictures are not kept. In bytes. */
const MOST_BYTES = 30_000_000;

/** Bytes as a picture to be kept, known by `url`; `null`: they are none, or too many. */
export async function toStoredImage(blob: Blob, url: string): Promise<StoredImage | null> {
  const type = await imageType(blob);
  if (!type || blob.size > MOST_BYTES) return null;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { hash: await sha256(bytes), type: type.mediaType, bytes: bytes.buffer, urls: [url] };
}
