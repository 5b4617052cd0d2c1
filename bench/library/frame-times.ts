import type { Page } from 'puppeteer-core';
import { inPage } from './in-page.ts';

/**
 * Scrolls the list by so many pixels a frame, for so many frames; gives the milliseconds from each frame to
 * the next, and those that tasks took from the main thread beyond 50 ms.
 */
export async function frameTimes(page: Page, pixels: number, frames: number): Promise<number[]> {
  return inPage(
    page,
    (step, count) =>
      new Promise<number[]>((resolve) => {
        const list = document.querySelector('[data-clips]');
        const times: number[] = [];
        let last = 0;
        const frame = (now: number) => {
          if (last > 0) times.push(now - last);
          last = now;
          if (times.length >= count || !list) return resolve(times);
          list.scrollTop += step;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    pixels,
    frames,
  );
}
