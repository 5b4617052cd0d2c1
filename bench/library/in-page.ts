import type { Page } from 'puppeteer-core';
import { callSource } from '../../tests/e2e/drivers/call-source.ts';

/** Runs a function in a page. It sees nothing but its arguments; all crosses as JSON. */
export async function inPage<Args extends unknown[], Result>(
  page: Page,
  run: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  return (await page.evaluate(callSource(run.toString(), args))) as Awaited<Result>;
}
