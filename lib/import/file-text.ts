import { bytesText } from './bytes-text.ts';
import type { SourceFile } from './source-file.ts';

/** A file as text, by the encoding that it has (`bytesText`). Throws as `SourceFile.read`. */
export async function fileText(file: SourceFile): Promise<string> {
  return bytesText(await file.read());
}
