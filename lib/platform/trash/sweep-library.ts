import { browser } from 'wxt/browser';
import { sweepTrash } from '../../library/clips/sweep-trash.ts';
import { forgetImports } from '../../library/imports/forget-imports.ts';
import type { Library } from '../../library/library.ts';
import { CLOCK_MARK_KEY } from './clock-mark-key.ts';

/**
 * Sweeps the trash, and what undoes old imports, by the mark that the last sweep left (`sweepTrash`). Returns how
 * many clips are gone.
 */
export async function sweepLibrary(library: Library, now: number = Date.now()): Promise<number> {
  const { [CLOCK_MARK_KEY]: stored } =
    await browser.storage.local.get<Record<string, number>>(CLOCK_MARK_KEY);
  const { swept, mark } = await sweepTrash(library, stored ?? null, now);
  if (stored !== undefined && mark > stored) await forgetImports(library, stored);
  if (mark !== stored) await browser.storage.local.set({ [CLOCK_MARK_KEY]: mark });
  return swept;
}
