import { fileText } from './file-text.ts';
import type { SourceFile } from './source-file.ts';

/** What a JSON file holds; `undefined` where it is none. */
export async function jsonOf(file: SourceFile): Promise<unknown> {
  const text = (await fileText(file)).trim();
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
