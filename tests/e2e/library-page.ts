import type { BrowserPage } from './drivers/browser-driver.ts';
import { waitUntil } from './drivers/wait-until.ts';

/** Titles of the rows that the library lists. Runs in it. */
const readRows = () =>
  [...document.querySelectorAll('[data-clip-id]')].map((row) => row.textContent ?? '');

/** Types into the library's search box and waits until so many clips are left, whose rows it gives. */
export async function search(library: BrowserPage, text: string, count: number): Promise<string[]> {
  await library.type('input[name="q"]', text);
  return waitUntil(`${count} rows for ${text}`, async () => {
    const rows = await library.evaluate(readRows);
    return rows.length === count ? rows : null;
  });
}

/** Opens the first clip of the list and waits for its text in the reader. */
export async function openFirst(library: BrowserPage): Promise<string> {
  await library.click('[data-clip-id]');
  return waitUntil('the reader', () =>
    library.evaluate(() => document.querySelector(`[data-testid="reader"]`)?.textContent || null),
  );
}
