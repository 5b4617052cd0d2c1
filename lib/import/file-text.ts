import { decodedBytes } from '../text/decoded-bytes.ts';
import type { SourceFile } from './source-file.ts';

/** Bytes of a file that may say how it is encoded. */
const HEAD = 1024;

/** A file as text, by the encoding that it has (`decodedBytes`). Throws as `SourceFile.read`. */
export async function fileText(file: SourceFile): Promise<string> {
  const bytes = await file.read();
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return decodedBytes(bytes, /<meta[^>]*charset=["']?([\w-]+)/i.exec(head)?.[1]);
}
