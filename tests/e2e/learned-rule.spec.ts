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

const boxValue = (name: string) =>
  document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value || null;

const hasCell = (text: string) =>
  [...document.querySelectorAll('td')].some(({ textContent }) => textContent === text);

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

  test('a rule is written for the page in the tab, tried on it, and counts', async ({
    browser,
  }) => {
    const { page, popup } = await clipPage(browser, 'http://lake.example/4');
    await popup.click('details summary');
    await popup.click('[data-action="write-rule"]');
    const options = await browser.findExtensionPage('options.html');
    const typed = await waitUntil('the rule', () => options.evaluate(boxValue, 'rule-hosts'));
    expect(typed).toBe('lake.example');
    await options.type('input[name="rule-words"]', '.outlet');
    await waitUntil('the trial', () => options.evaluate(hasCell, outlet(4)));
    await options.click('[data-action="save-rule"]');
    await options.close();
    await page.close();
    const { shown } = await clipPage(browser, 'http://lake.example/5');
    expect(shown).toMatchObject({ state: 'saved', source: outlet(5) });
  });
});
