import type { Page } from 'puppeteer-core';
import { inPage } from './in-page.ts';

/** Milliseconds of each task of the page above 50 ms while something is done to it. */
export async function longTasks(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await inPage(page, () => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    Object.assign(globalThis, { longTasks: { tasks, observer } });
  });
  await act();
  return inPage(page, () => {
    const { longTasks: seen } = globalThis as unknown as {
      longTasks: { tasks: number[]; observer: PerformanceObserver };
    };
    for (const { duration } of seen.observer.takeRecords()) seen.tasks.push(duration);
    seen.observer.disconnect();
    return seen.tasks;
  });
}
