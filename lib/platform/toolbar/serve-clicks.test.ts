import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeClip } from '../../../tests/makers.ts';
import type { SaveReceipt } from '../../clip/clip.ts';
import type { ClipTabRequest } from '../../messaging/protocol.ts';
import { takeClick } from './click-record.ts';
import { serveClicks } from './serve-clicks.ts';

const receipt: SaveReceipt = { outcome: 'created', clip: makeClip(), previous: null, evidence: {} };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A toolbar button whose browser opens popups, or does not; notes what was asked of it. */
function button({ opens = true } = {}) {
  const asked: string[] = [];
  const badges: string[] = [];
  let click: ((tab: { id: number; url: string; windowId: number }) => Promise<void>) | undefined;
  Object.assign(fakeBrowser.action, {
    onClicked: {
      addListener(listener: typeof click) {
        click = listener;
      },
    },
    async setPopup({ popup }: { popup: string }) {
      asked.push(`set ${popup}`);
    },
    async openPopup({ windowId }: { windowId: number }) {
      asked.push(`open in ${windowId}`);
      if (!opens) throw new Error('Failed to open popup.');
    },
    async setBadgeText({ text }: { text: string }) {
      badges.push(text);
    },
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  });
  return {
    asked,
    badges,
    click: async (url = 'https://news.example/a/1.html') => click?.({ id: 7, url, windowId: 2 }),
  };
}

/** Clips anything, and notes what it was asked. */
function clipper() {
  const requests: ClipTabRequest[] = [];
  const clip = async (request: ClipTabRequest) => {
    requests.push(request);
    return receipt;
  };
  return { requests, clip };
}

test('a click begins the clip and opens the popup, which learns of it', async () => {
  const { asked, click } = button();
  const { requests, clip } = clipper();
  serveClicks(clip);
  asked.length = 0;
  await click();
  expect(requests).toEqual([{ tabId: 7, revisionId: expect.any(String) }]);
  expect(asked).toEqual(['set ', 'set popup.html', 'open in 2', 'set ']);
  expect(await takeClick()).toMatchObject(requests[0] ?? {});
});

test('a double click makes one clip, a later click another', async () => {
  const { click } = button();
  const { requests, clip } = clipper();
  serveClicks(clip);
  await click();
  vi.advanceTimersByTime(400);
  await click();
  vi.advanceTimersByTime(1000);
  await click();
  const [first, second, third] = requests.map(({ revisionId }) => revisionId);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('a click on the next article, however soon, is a click of its own', async () => {
  const { click } = button();
  const { requests, clip } = clipper();
  serveClicks(clip);
  await click();
  vi.advanceTimersByTime(400);
  await click('https://news.example/a/2.html');
  const [first, second] = requests.map(({ revisionId }) => revisionId);
  expect(second).not.toBe(first);
});

test('where no popup can be opened, the badge answers', async () => {
  const { badges, click } = button({ opens: false });
  serveClicks(clipper().clip);
  await click();
  expect(badges).toEqual(['…', '✓']);
  expect(await takeClick()).toBeUndefined();
});

test('the popup is the browser’s own before the worker sleeps, and not while it is used', async () => {
  const { asked } = button();
  const awake = serveClicks(clipper().clip);
  expect(asked).toEqual(['set ']);
  vi.advanceTimersByTime(24_000);
  awake();
  vi.advanceTimersByTime(24_000);
  expect(asked).toEqual(['set ', 'set ']);
  vi.advanceTimersByTime(1_000);
  expect(asked).toEqual(['set ', 'set ', 'set popup.html']);
});

test('browsers that let no extension open its popup keep their own', () => {
  const { asked } = button();
  Reflect.deleteProperty(fakeBrowser.action, 'openPopup');
  serveClicks(clipper().clip);
  expect(asked).toEqual([]);
});
