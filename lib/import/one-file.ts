import { fileText } from './file-text.ts';
import type { ImportSource } from './source-file.ts';

/** Characters at the beginning of a file that tell its format. */
const HEAD = 4000;

/** Whether a file was chosen whose beginning is like this; large ones are not read for it whole twice. */
export async function oneFile({ files }: ImportSource, beginning: RegExp): Promise<boolean> {
  const [file] = files;
  if (!file || files.length > 1) return false;
  return beginning.test((await fileText(file)).slice(0, HEAD));
}
