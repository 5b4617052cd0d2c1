import { describe, expect } from 'vitest';
import { ADDRESSES } from '../../demo/addresses.ts';
import { RIVER_ENDS, RIVER_TAIL } from '../../demo/sites/river-daily.ts';
import { BROWSERS } from './browser-test.ts';
import type { BrowserDriver } from './drivers/browser-driver.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { clipPage, popupShows } from './popup.ts';
import { clipOf } from './stored-clips.ts';

const OFFER = '[data-action="join-pages"]';

const has = (selector: string) => document.querySelector(selector) !== null;

/** Clips an article, joins its pages and gives the popup, the clip and its text. */
async function join(browser: BrowserDriver, url: string) {
  const { page, popup } = await clipPage(browser, url);
  await waitUntil('the offer', () => popup.evaluate(has, OFFER));
  const before = (await clipOf(popup, url)).revision.text;
  await popup.click(OFFER);
  const { state } = await popupShows(popup, ['joined']);
  const { clip, revision } = await clipOf(popup, url);
  const close = async () => {
    await popup.close();
    await page.close();
  };
  return { popup, state, before, clip, text: revision.text, close };
}

describe.each(BROWSERS)('%s', (_name, test) => {
  test('an article of three pages is joined, and the join undone', async ({ browser, demo }) => {
    const { popup, before, clip, text, close } = await join(browser, ADDRESSES.pages);
    expect(before).toContain(RIVER_ENDS[0]);
    expect(before).not.toContain(RIVER_ENDS[1]);
    expect(text.match(/第.页到此为止。/g)).toEqual([...RIVER_ENDS]);
    expect(text.endsWith(RIVER_TAIL)).toBe(true);
    expect(clip).toMatchObject({ revisions: 2, editors: ['周渡'], notes: ['joined-pages'] });
    expect(await popup.evaluate(has, OFFER)).toBe(false);
    const asked = demo.requests.addresses('river.example').filter((url) => /88213_/.test(url));
    expect(asked.map((url) => url.slice(-7))).toEqual(['_2.html', '_3.html']);

    await popup.click('[data-action="undo"]');
    await popupShows(popup, ['saved']);
    const undone = await clipOf(popup, ADDRESSES.pages);
    expect(undone.revision.text).toBe(before);
    expect(undone.clip.revisions).toBe(1);
    await close();
  });

  test('joined once, one of its pages clipped again is nothing new', async ({ browser }) => {
    const { close } = await join(browser, ADDRESSES.pages);
    await close();
    const { popup, page, shown } = await clipPage(browser, `${ADDRESSES.pages}?from=home`);
    expect(shown.state).toBe('unchanged');
    await popup.close();
    await page.close();
  });

  test('a second page, clipped under another address before, is joined', async ({ browser }) => {
    const second = ADDRESSES.pages.replace('.html', '_2.html');
    const { page, popup } = await clipPage(browser, `${second}?from=home`);
    await popup.close();
    await page.close();
    const again = await clipPage(browser, second);
    expect(again.shown.state).toBe('unchanged');
    await waitUntil('the offer', () => again.popup.evaluate(has, OFFER));
    await again.popup.click(OFFER);
    await popupShows(again.popup, ['joined']);
    const { revision } = await clipOf(again.popup, second);
    expect(revision.text.match(/第.页到此为止。/g)).toEqual([...RIVER_ENDS]);
    await again.popup.click('[data-action="undo"]');
    await popupShows(again.popup, ['unchanged']);
    await again.popup.close();
    await again.page.close();
  });

  test('pages in GBK, told by themselves alone', async ({ browser }) => {
    const { text, close } = await join(browser, ADDRESSES.pagesGbk);
    expect(text.match(/第.页到此为止。/g)).toEqual([...RIVER_ENDS]);
    await close();
  });

  test('one page with the whole article is taken before its pages', async ({ browser, demo }) => {
    const { text, close } = await join(browser, ADDRESSES.pagesWhole);
    expect(text.match(/第.页到此为止。/g)).toEqual([...RIVER_ENDS]);
    expect(demo.requests.addresses('river.example').filter((url) => /88215_\d/.test(url))).toEqual(
      [],
    );
    await close();
  });

  test('a page that fails is told where it is missing, and can be asked for again', async ({
    browser,
  }) => {
    const { popup, clip, text, close } = await join(browser, ADDRESSES.pagesBroken);
    expect(text.match(/第.页到此为止。|\[Page 2 is missing here\.\]/g)).toEqual([
      RIVER_ENDS[0],
      '[Page 2 is missing here.]',
      RIVER_ENDS[2],
    ]);
    expect(clip.notes).toEqual(['joined-pages', 'pages-missing']);
    await waitUntil('the offer', () => popup.evaluate(has, OFFER));
    await close();
  });

  test('an article on one page is offered nothing', async ({ browser }) => {
    const { popup, page } = await clipPage(browser, ADDRESSES.eastmoney);
    // The recent clips come after the look for pages was asked for.
    await waitUntil('the recent clips', () => popup.evaluate(has, '.recent-clip'));
    expect(await popup.evaluate(has, OFFER)).toBe(false);
    await popup.close();
    await page.close();
  });
});
