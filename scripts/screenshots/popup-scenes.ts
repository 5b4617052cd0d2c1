import { setTimeout as sleep } from 'node:timers/promises';
import { ADDRESSES } from '../../demo/addresses.ts';
import { LAKE_OUTLETS } from '../../demo/sites/lake-weekly.ts';
import type { BrowserDriver, BrowserPage } from '../../tests/e2e/drivers/browser-driver.ts';
import { waitUntil } from '../../tests/e2e/drivers/wait-until.ts';
import { clipPage, popupShows } from '../../tests/e2e/popup.ts';
import type { Camera } from './camera.ts';

/** What is looked up lags behind what is typed. */
const SETTLE_MS = 400;

export const shows = (page: BrowserPage, selector: string) =>
  waitUntil(selector, () => page.evaluate((s: string) => !!document.querySelector(s), selector));

/** Clips a page, does something in its popup, and closes both. */
async function inPopup(
  browser: BrowserDriver,
  address: string,
  act?: (popup: BrowserPage) => Promise<void>,
): Promise<void> {
  const { page, popup } = await clipPage(browser, address);
  await act?.(popup);
  await sleep(SETTLE_MS);
  await popup.close();
  await page.close();
}

async function tag(popup: BrowserPage, tags: string[]): Promise<void> {
  for (const name of tags) {
    await popup.type('input[name="tags"]', name);
    await popup.press('Enter');
  }
}

/** The popup in every state, over a library that is filled on the way; nine of the clips are for reading. */
export async function shootPopup(browser: BrowserDriver, camera: Camera): Promise<void> {
  const shoot = async (popup: BrowserPage, name: string) => {
    await sleep(SETTLE_MS);
    await camera.shoot(popup, `popup-${name}`);
  };

  const late = await browser.open(`${ADDRESSES.share}&delay=4000`);
  const waiting = await browser.clickToolbar(late);
  await popupShows(waiting, ['waiting']);
  await camera.shoot(waiting, 'popup-waiting');
  await popupShows(waiting);
  await shoot(waiting, 'first');
  await tag(waiting, ['邮政', '政务']);
  await waiting.close();
  await late.close();

  await inPopup(browser, ADDRESSES.live, (popup) => tag(popup, ['weather']));
  await inPopup(browser, ADDRESSES.app);
  await inPopup(browser, ADDRESSES.textFile, async (popup) => {
    await shoot(popup, 'note');
    await tag(popup, ['邮政']);
  });
  await inPopup(browser, ADDRESSES.flash, (popup) => tag(popup, ['物流']));
  await inPopup(browser, ADDRESSES.eastmoney, async (popup) => {
    await tag(popup, ['物流', '乡村']);
    await popup.type('input[name="tags"]', '邮');
    await shoot(popup, 'completion');
    await popup.press('Escape');
    await popup.type('input[name="source"]', '云溪日报');
    await popup.press('Enter');
    await shoot(popup, 'corrected');
    await popup.click('details summary');
    await shoot(popup, 'evidence');
  });
  await inPopup(browser, ADDRESSES.pdf, (popup) => shoot(popup, 'pdf'));
  await inPopup(browser, 'chrome://version/', (popup) => shoot(popup, 'restricted'));
  await inPopup(browser, ADDRESSES.pages, async (popup) => {
    await shows(popup, '[data-action="join-pages"]');
    await shoot(popup, 'pages');
  });
  for (const number of [1, 2]) {
    await inPopup(browser, `http://lake.example/${number}`, async (popup) => {
      await popup.type('input[name="source"]', LAKE_OUTLETS[number % LAKE_OUTLETS.length] ?? '');
      await popup.press('Enter');
      if (number === 1) return;
      await shows(popup, '[data-action="rule-yes"]');
      await shoot(popup, 'rule');
    });
  }
  await inPopup(browser, ADDRESSES.longNames, async (popup) => {
    await shoot(popup, 'long');
    await tag(popup, [
      '一个长得放不进一行的标签：沿江三市十二县农村寄递物流体系',
      'supercalifragilisticexpialidocious-logistics',
      ...'甲乙丙丁戊己庚辛'.split('').map((name) => `标签${name}`),
    ]);
    await shoot(popup, 'long-tags');
  });
  await inPopup(browser, ADDRESSES.rightToLeft, (popup) => shoot(popup, 'rtl'));
  await inPopup(browser, ADDRESSES.fieldGuide, async (popup) => {
    await popup.click('[data-action="undo"]');
    await popupShows(popup, ['undone']);
    await shoot(popup, 'undone');
  });
  await inPopup(browser, ADDRESSES.fieldGuide);
  await inPopup(browser, ADDRESSES.eastmoney, (popup) => shoot(popup, 'again'));
  await inPopup(browser, ADDRESSES.english, async (popup) => {
    await tag(popup, ['transport', 'coast']);
    await shoot(popup, 'saved');
    await popup.click('[data-action="copy"]');
    await shoot(popup, 'copy');
    await popup.press('Escape');
    await popup.type('input[name="find"]', '邮政');
    await shoot(popup, 'found');
    await popup.type('input[name="find"]', 'zeppelin');
    await shoot(popup, 'not-found');
  });
}
