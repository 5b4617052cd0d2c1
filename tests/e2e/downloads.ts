import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserDriver } from './drivers/browser-driver.ts';
import { waitUntil } from './drivers/wait-until.ts';

/** What browsers call a file that is still being written. */
const UNFINISHED = /\.(crdownload|part|tmp)$/;

/** Does what makes the browser download a file, and gives that file once it is whole. */
export async function downloadedBy(
  { downloads }: BrowserDriver,
  act: () => Promise<unknown>,
): Promise<{ name: string; path: string; bytes: Buffer }> {
  const before = new Set(await readdir(downloads));
  await act();
  const name = await waitUntil('a download', async () => {
    const files = (await readdir(downloads)).filter((file) => !before.has(file));
    return files.some((file) => UNFINISHED.test(file)) ? null : files[0];
  });
  const path = join(downloads, name);
  return { name, path, bytes: await readFile(path) };
}
