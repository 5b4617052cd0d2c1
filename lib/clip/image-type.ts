/** A kind of picture that files of ours can hold. */
export interface ImageType {
  mediaType: string;
  /** Without a dot. */
  extension: string;
}

/** What each kind begins with: servers often name another kind than they send. */
const SIGNATURES: readonly (ImageType & { signature: RegExp })[] = [
  { mediaType: 'image/jpeg', extension: 'jpg', signature: /^\xff\xd8\xff/ },
  { mediaType: 'image/png', extension: 'png', signature: /^\x89PNG\r\n/ },
  { mediaType: 'image/gif', extension: 'gif', signature: /^GIF8[79]a/ },
  { mediaType: 'image/webp', extension: 'webp', signature: /^RIFF.{4}WEBP/s },
  { mediaType: 'image/avif', extension: 'avif', signature: /^.{4}ftypavi[fs]/s },
];

/** The kind of picture that these bytes are; `null`: none that we keep (SVG can hold scripts). */
export async function imageType(bytes: Blob): Promise<ImageType | null> {
  const head = new Uint8Array(await bytes.slice(0, 16).arrayBuffer());
  const text = String.fromCharCode(...head);
  const found = SIGNATURES.find(({ signature }) => signature.test(text));
  return found ? { mediaType: found.mediaType, extension: found.extension } : null;
}
