import { describe, expect } from 'vitest';
import { ADDRESSES } from '../../demo/addresses.ts';
import { BROWSERS, testInChromium } from './browser-test.ts';
import type { BrowserDriver, BrowserPage } from './drivers/browser-driver.ts';
import { ChromiumPage } from './drivers/chromium-page.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { clipPage } from './popup.ts';

/** Of the article that has the words. */
const TITLE = '江西邮政推进“互联网+政务”助力“放管服”侧记';
const BOX = 'input[name="q"]';

const readText = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const readTexts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
const readValue = (selector: string) =>
  document.querySelector<HTMLInputElement>(selector)?.value ?? '';

/** The first text that matches, once it says this. */
const says = (page: BrowserPage, selector: string, words: string) =>
  waitUntil(`${words} in ${selector}`, async () => {
    const text = await page.evaluate(readText, selector);
    return text.includes(words) ? text : null;
  });

/** Clips four articles; the last popup stays open. */
async function clipSome(browser: BrowserDriver): Promise<BrowserPage> {
  const tagged = await clipPage(browser, ADDRESSES.textFile);
  await tagged.popup.type('input[name="tags"]', '邮政');
  await tagged.popup.press('Enter');
  await says(tagged.popup, 'li', '邮政');
  await tagged.popup.close();
  for (const address of [ADDRESSES.flash, ADDRESSES.eastmoney]) {
    await (await clipPage(browser, address)).popup.close();
  }
  return (await clipPage(browser, ADDRESSES.english)).popup;
}

describe.each(BROWSERS)('%s', (_name, test) => {
  test('the popup finds among all clips, and Enter opens one in the library', async ({
    browser,
  }) => {
    const popup = await clipSome(browser);
    await popup.press('/');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('find');
    await popup.type('input[name="find"]', '警邮合作');
    await says(popup, '[role="option"] mark', '警邮合作');
    expect(await popup.evaluate(readText, '[role="option"]')).toContain(TITLE);
    // The popup is gone before the key is let go, which some drivers take for a failure.
    await popup.press('Enter').catch(() => undefined);
    const library = await browser.findExtensionPage('library.html');
    await says(library, '[data-testid="reader"] h1', TITLE);
    expect(await library.evaluate(readValue, BOX)).toBe('警邮合作');
    await library.close();
  });

  test('words find ranked clips with the passage marked, told in a chip', async ({ browser }) => {
    const library = await browser.openExtensionPage('library.html');
    await library.type(BOX, '警邮合作');
    await says(library, '[data-clip-id]', TITLE);
    await says(library, '[data-clip-id] mark', '警邮合作');
    expect(await library.evaluate(readTexts, '[data-clip-id]')).toHaveLength(1);
    expect(await library.evaluate(readValue, 'select[name="order"]')).toBe('relevance');
    expect(await library.evaluate(readTexts, '[data-testid="query-chips"] li')).toEqual([
      '警邮合作',
    ]);

    await library.press('Enter');
    await says(library, '[data-testid="matches"]', 'match');
    await library.press('n');
    await says(library, '[data-testid="matches"]', '1 of');
    await waitUntil('the mark', async () =>
      (await library.evaluate(() => CSS.highlights.get('current-match')?.size)) === 1 ? true : null,
    );

    await library.click('[data-testid="query-chips"] button');
    await waitUntil('all clips', async () =>
      (await library.evaluate(readTexts, '[data-clip-id]')).length === 4 ? true : null,
    );
    expect(await library.evaluate(readValue, BOX)).toBe('');
    await library.close();
  });

  test('fields and tags are completed by the keyboard', async ({ browser }) => {
    const library = await browser.openExtensionPage('library.html');
    await library.type(BOX, 'ta');
    await says(library, '[role="option"]', 'tag:');
    await library.press('Tab');
    await says(library, '[role="option"]', '邮政');
    await library.press('ArrowDown');
    await library.press('Enter');
    expect(await library.evaluate(readValue, BOX)).toBe('tag:邮政 ');
    await says(library, '[data-clip-id]', TITLE);
    await library.close();
  });

  test('a saved search is listed, outlives the page, and leads back', async ({ browser }) => {
    const library = await browser.openExtensionPage('library.html');
    await library.type(BOX, 'tag:邮政');
    await library.click('[data-action="save-search"]');
    await library.type('dialog input[name="search-name"]', 'Post office');
    await library.click('[data-action="confirm"]');
    await says(library, 'nav a[href*="q=tag"]', 'Post office');
    await library.close();
    const again = await browser.openExtensionPage('library.html');
    await says(again, 'nav a[href*="q=tag"]', 'Post office');
    await again.click('nav a[href*="q=tag"]');
    await says(again, '[data-testid="query-chips"]', '邮政');
    await again.close();
  });

  test('nothing is looked for while words are composed', async ({ browser }) => {
    const library = await browser.openExtensionPage('library.html');
    // Not before the page is drawn.
    await library.click(BOX);
    const hashes = await library.evaluate((selector) => {
      const box = document.querySelector<HTMLInputElement>(selector);
      if (!box) return null;
      const input = (value: string, isComposing: boolean) => {
        box.value = value;
        box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
        return location.hash;
      };
      box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      const during = [input('jing', true), input('jing you', true)];
      const last = input('警邮', false);
      box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '警邮' }));
      return { during, last, after: location.hash };
    }, BOX);
    expect(hashes?.during).toEqual([hashes?.last, hashes?.last]);
    expect(hashes?.last).not.toContain('q=');
    expect(hashes?.after).toContain(new URLSearchParams({ q: '警邮' }).toString());
    await says(library, '[data-clip-id]', TITLE);
    await library.close();
  });
});

testInChromium('a real composition searches only for what it ends with', async ({ chromium }) => {
  await (await clipPage(chromium, ADDRESSES.textFile)).popup.close();
  const library = await chromium.openExtensionPage('library.html');
  if (!(library instanceof ChromiumPage)) throw new Error('not Chromium');
  await library.click(BOX);
  const session = await library.page.createCDPSession();
  for (const text of ['j', 'jing', "jing'you"]) {
    await session.send('Input.imeSetComposition', { text, selectionStart: 0, selectionEnd: 0 });
  }
  expect(await library.evaluate(readValue, BOX)).toBe("jing'you");
  expect(await library.evaluate(() => location.hash)).not.toContain('q=');
  await session.send('Input.insertText', { text: '警邮' });
  await says(library, '[data-clip-id] mark', '警邮');
  expect(await library.evaluate(() => location.hash)).toContain('q=');
});
