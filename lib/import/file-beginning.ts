import { bytesText } from './bytes-text.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The beginning of a file as text, which tells its format: large ones are not read whole for every format that
 * is asked. A character may be cut in two at its end. Throws as `SourceFile.read`.
 */
export async function fileBeginning(file: SourceFile): Promise<string> {
  return bytesText(await file.beginning());
}
