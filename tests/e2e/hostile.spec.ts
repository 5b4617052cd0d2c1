import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { ADDRESSES } from '../../demo/addresses.ts';
import { BROWSERS } from './browser-test.ts';
import type { BrowserPage } from './drivers/browser-driver.ts';
import { openFirst, search } from './library-page.ts';
import { popupShows } from './popup.ts';
import { clipOf, storedClips } from './stored-clips.ts';

const TRACKER = 'tracker.example';
/** How long the page itself gets to do its harm, and then ours to do what it must not. */
const SETTLE_MS = 1_000;
const HUGE_MS = 10_000;

/** What of the page ran in a document of ours: the mark that its scripts and handlers would leave. */
const harmDone = (page: BrowserPage) =>
  page.evaluate(() => (globalThis as typeof globalThis & { harmed?: string }).harmed ?? null);

/** What in the reader could act. Runs in the library. */
function activeMarkup(): string[] {
  const reader = document.querySelector('[data-testid="reader"]');
  const elements = [...(reader?.querySelectorAll('*') ?? [])];
  const banned = 'script,iframe,object,embed,form,base,meta,link,style,math,template,video,audio';
  return elements.flatMap((element) => [
    // Icons of our own buttons are SVG; the article's text holds none of either.
    ...(element.matches(banned) ? [element.localName] : []),
    ...[...element.attributes]
      .filter(
        ({ name, value }) => /^on/i.test(name) || /^\s*(java|vb)script:|^data:text/i.test(value),
      )
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  ]);
}

describe.each(BROWSERS)('%s', (_name, test) => {
  test('nothing of a hostile page runs or reaches the network in ours', async ({
    browser,
    demo,
  }) => {
    const page = await browser.open(ADDRESSES.hostile);
    await sleep(SETTLE_MS);
    expect(demo.requests.addresses(TRACKER)).not.toEqual([]);
    demo.requests.clear();

    const popup = await browser.clickToolbar(page);
    expect((await popupShows(popup)).state).toBe('saved');
    expect(await harmDone(popup)).toBeNull();
    const { clip, revision } = await clipOf(popup, ADDRESSES.hostile);
    expect(clip.title).toContain('有害的一页');
    for (const words of ['第一段是正常的文字', '空字符在这里', '第三段还是文字', '最后一段']) {
      expect(revision.text).toContain(words);
    }
    expect(revision.text).not.toContain('\0');

    const library = await browser.openExtensionPage('library.html');
    await search(library, '有害', 1);
    expect(await openFirst(library)).toContain('第三段还是文字');
    await library.click('[data-testid="reader"]');
    await sleep(SETTLE_MS);
    expect(await harmDone(library)).toBeNull();
    expect(await library.evaluate(activeMarkup)).toEqual([]);
    expect(demo.requests.addresses(TRACKER)).toEqual([]);
    await page.close();
  });

  test('names that stand in the place of what a page can do are no obstacle', async ({
    browser,
  }) => {
    const page = await browser.open(ADDRESSES.hostileNames);
    const popup = await browser.clickToolbar(page);
    const { state, title } = await popupShows(popup);
    expect([state, title]).toEqual(['saved', '名字的一页']);
    const { revision } = await clipOf(popup, ADDRESSES.hostileNames);
    expect(revision.text).toContain('段落一个接一个');
    await page.close();
  });

  for (const [what, address] of [
    ['a page of 20 MB', ADDRESSES.hostileHuge],
    ['a page of 10,000 nested elements', ADDRESSES.hostileDeep],
  ] as const) {
    test(`${what} gives a clip or says why not, in time`, async ({ browser }) => {
      const page = await browser.open(address);
      const start = Date.now();
      const popup = await browser.clickToolbar(page);
      const { state } = await popupShows(popup);
      expect(Date.now() - start).toBeLessThan(HUGE_MS);
      const kept = (await storedClips(popup)).clips.filter(({ url }) => url === address);
      expect([state, kept.length]).toEqual(state === 'failed' ? ['failed', 0] : ['saved', 1]);
      await page.close();
    });
  }
});
