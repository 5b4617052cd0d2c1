import type { Page } from 'puppeteer-core';
import { inPage } from './in-page.ts';

/** Milliseconds from an input event until something was painted. */
export interface AnswerTimes {
  /** The first rows of the new list. */
  rows: number;
  /** The exact total, and with it the counts beside. */
  counts: number;
}

/**
 * Does something to the library page and waits until its list answers the new address. Rows count when their
 * text is there; each time is that of the next frame, when it can be seen.
 */
export async function answerTimes(
  page: Page,
  act: { selector: string; value?: string; click?: boolean },
): Promise<AnswerTimes> {
  const run = async ({ selector, value, click }: typeof act): Promise<AnswerTimes> => {
    const element = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
    if (!element) throw new Error(`no ${selector}`);
    const painted = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
    const rowsOf = () =>
      [...document.querySelectorAll<HTMLElement>('[data-clip-id]')]
        .map((row) => `${row.dataset['clipId']}${row.textContent === '' ? '?' : ''}`)
        .join();
    const section = document.querySelector('section[aria-busy]');
    const isBusy = () => section?.getAttribute('aria-busy') === 'true';
    const before = rowsOf();
    const start = performance.now();
    if (click) element.click();
    else {
      element.value = value ?? '';
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }
    // What is not answered within the time counts as that long.
    const most = 10_000;
    const times = { rows: most, counts: most };
    for (let now = await painted(); now - start < most; now = await painted()) {
      const rows = rowsOf();
      const answered = rows !== before && !rows.includes('?');
      if (times.rows === most && (answered || !isBusy())) times.rows = now - start;
      if (times.rows < most && !isBusy()) {
        times.counts = now - start;
        break;
      }
    }
    return times;
  };
  return inPage(page, run, act);
}
