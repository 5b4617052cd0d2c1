import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { ADDRESSES } from '../../demo/addresses.ts';
import type { Clip } from '../../lib/clip/clip.ts';
import { testInFirefox as test } from './browser-test.ts';
import type { BrowserDriver } from './drivers/browser-driver.ts';
import { CHOOSE_MENU_ENTRY, PRESS_KEY } from './drivers/firefox-chrome.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { storedClips } from './stored-clips.ts';

// Chromium lets no test choose from its context menu or press an extension's key.

const { menus } = parse(readFileSync('locales/en.yml', 'utf8')) as {
  menus: Record<'clipPage' | 'clipSelection' | 'clipLink', string>;
};

/** The clip of that kind, once the library has it, and its text. */
async function clipOfKind(browser: BrowserDriver, kind: Clip['kind']) {
  const library = await browser.openExtensionPage('library.html');
  const found = await waitUntil(`a clip of kind ${kind}`, async () => {
    const { clips, revisions } = await storedClips(library);
    const clip = clips.find((clip) => clip.kind === kind);
    return clip && { clip, text: revisions.find(({ id }) => id === clip.revisionId)?.text ?? '' };
  });
  await library.close();
  return found;
}

test('the context menu clips what is selected', async ({ firefox }) => {
  const page = await firefox.open(ADDRESSES.english);
  const paragraph = 'article > h1 ~ p:not(.standfirst)';
  await page.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (element) getSelection()?.selectAllChildren(element);
  }, paragraph);
  await page.click(paragraph, { button: 'right' });
  await waitUntil('the menu', () => firefox.inBrowser(CHOOSE_MENU_ENTRY, menus.clipSelection));
  const { clip, text } = await clipOfKind(firefox, 'selection');
  expect(clip).toMatchObject({ source: 'The Daily Example', url: ADDRESSES.english });
  expect(text).toMatch(/^At ten to one on Friday morning .* to say they were there\.$/);
  await page.close();
});

test('the context menu clips what is selected in a shadow root', async ({ firefox }) => {
  const page = await firefox.open(ADDRESSES.app);
  await page.evaluate(() => {
    const host = document.createElement('x-quote');
    document.body.prepend(host);
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Said in the shadow.';
    host.attachShadow({ mode: 'open' }).append(paragraph);
    getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, 1);
  });
  await page.click('x-quote', { button: 'right' });
  await waitUntil('the menu', () => firefox.inBrowser(CHOOSE_MENU_ENTRY, menus.clipSelection));
  const library = await firefox.openExtensionPage('library.html');
  await waitUntil('its clip', async () => {
    const { clips, revisions } = await storedClips(library);
    const clip = clips.find(({ kind, url }) => kind === 'selection' && url === ADDRESSES.app);
    const text = revisions.find(({ id }) => id === clip?.revisionId)?.text;
    return text === 'Said in the shadow.';
  });
  await library.close();
  await page.close();
});

test('the context menu keeps a link and asks nothing of its site', async ({ firefox, demo }) => {
  const page = await firefox.open(ADDRESSES.front);
  demo.requests.clear();
  await page.click(`a[href="${ADDRESSES.flash}"]`, { button: 'right' });
  await waitUntil('the menu', () => firefox.inBrowser(CHOOSE_MENU_ENTRY, menus.clipLink));
  const { clip } = await clipOfKind(firefox, 'link');
  expect(clip.url).toBe(ADDRESSES.flash);
  expect(clip.title).toContain('八十个字的快讯');
  expect(demo.requests.addresses('flash.example')).toEqual([]);
  await page.close();
});

test('the key clips the page without a popup', async ({ firefox }) => {
  const page = await firefox.open(ADDRESSES.flash);
  expect(await firefox.inBrowser(PRESS_KEY, 'S')).toBe(true);
  const { clip } = await clipOfKind(firefox, 'article');
  expect(clip.title).toBe('云溪县至省城的夜间冷链专线今晚首发');
  await page.close();
});
