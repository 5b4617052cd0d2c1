import { fileBeginning } from './file-beginning.ts';
import type { ImportSource } from './source-file.ts';

/** Characters at the beginning of a file that tell its format. */
const HEAD = 4000;

/** Whether one file was chosen, and its beginning is like this. */
export async function oneFile({ files }: ImportSource, beginning: RegExp): Promise<boolean> {
  const [file] = files;
  if (!file || files.length > 1) return false;
  return beginning.test((await fileBeginning(file)).slice(0, HEAD));
}
