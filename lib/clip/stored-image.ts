/** A picture that was kept with the clips that show it. */
export interface StoredImage {
  /** SHA-256 of the bytes, as lower-case hex. */
  hash: string;
  /** Media type: `image/jpeg`. */
  type: string;
  bytes: ArrayBuffer;
  /** The addresses that clips know it by: it was loaded from there, or would lie there beside an article. */
  urls: string[];
}
