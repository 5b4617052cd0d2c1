import type { BrowserPage } from './drivers/browser-driver.ts';
import { waitUntil } from './drivers/wait-until.ts';

/** Waits until the import dialog is at a step, and gives what it says. */
export function atStep(library: BrowserPage, step: string, timeoutMs?: number): Promise<string> {
  return waitUntil(
    `the import to be ${step}`,
    () =>
      library.evaluate(
        (wanted: string) => document.querySelector(`[data-step="${wanted}"]`)?.textContent || null,
        step,
      ),
    timeoutMs,
  );
}
