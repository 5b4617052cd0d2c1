import { describe, expect } from 'vitest';
import { LAKE_OUTLETS } from '../../demo/sites/lake-weekly.ts';
import { BROWSERS } from './browser-test.ts';
import type { BrowserPage } from './drivers/browser-driver.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { clipPage } from './popup.ts';

const outlet = (number: number) => LAKE_OUTLETS[number % LAKE_OUTLETS.length] ?? '';

/** How many things the extension keeps under a name in its storage. Runs in one of its pages. */
async function countStored(name: string): Promise<number> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: { local: { get(name: string): Promise<Record<string, unknown[]>> } } } | undefined
  >;
  const stored = await (browser ?? chrome)?.storage.local.get(name);
  return stored?.[name]?.length ?? 0;
}

const stored = (page: BrowserPage, name: string, count: number) =>
  waitUntil(`${count} in ${name}`, async () =>
    (await page.evaluate(countStored, name)) === count ? true : null,
  );

describe.each(BROWSERS)('%s', (_name, test) => {
  test('a field corrected twice the same way becomes a rule', async ({ browser }) => {
    for (const number of [1, 2]) {
      const { page, popup, shown } = await clipPage(browser, `http://lake.example/${number}`);
      expect(shown.source).not.toBe(outlet(number));
      await popup.type('input[name="source"]', outlet(number));
      await popup.press('Enter');
      await stored(popup, 'corrections', number);
      if (number === 2) {
        await popup.click('[data-action="rule-yes"]');
        await stored(popup, 'siteRules', 1);
      }
      await popup.close();
      await page.close();
    }
    const { shown } = await clipPage(browser, 'http://lake.example/3');
    expect(shown).toMatchObject({ state: 'saved', source: outlet(3) });
  });
});
