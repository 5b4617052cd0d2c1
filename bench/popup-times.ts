import type { BrowserPage } from '../tests/e2e/drivers/browser-driver.ts';
import type { ChromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import type { ChromiumPage } from '../tests/e2e/drivers/chromium-page.ts';

/** Milliseconds from a click on the toolbar button. */
export interface PopupTimes {
  /** The popup's document was begun, and was parsed. */
  begun: number;
  parsed: number;
  /** The popup's first words are on the screen. */
  shown: number;
  /** The clip is in the popup's fields; null where the popup has none. */
  filled: number | null;
}

/** What is expected of a popup. */
export interface PopupKind {
  /** It gets the clip's fields. */
  fills: boolean;
  /** The next click is to find it set as before the worker sleeps: see `serveClicks`. */
  rests: boolean;
}

/** Clicks, waits until the popup is what it will be, closes it. All clocks are this machine's. */
export async function popupTimes(
  driver: ChromiumDriver,
  page: ChromiumPage,
  { fills, rests }: PopupKind,
): Promise<PopupTimes> {
  await page.page.bringToFront();
  const clicked = Date.now();
  const popup: BrowserPage = await driver.clickToolbar(page);
  const filled = fills ? (await popup.evaluate(whenFilled)) - clicked : null;
  const shown = (await popup.evaluate(whenShown)) - clicked;
  const [begun, parsed] = await popup.evaluate(whenParsed);
  if (rests) await popup.evaluate(() => chrome.action.setPopup({ popup: 'popup.html' }));
  await popup.close();
  return { begun: begun - clicked, parsed: parsed - clicked, shown, filled };
}

/** In the popup. */
declare const chrome: typeof import('wxt/browser').browser;

/** Runs in the popup. Asked from outside, so that it knows nothing before a debugger has attached to it. */
function whenFilled(): Promise<number> {
  return new Promise((filled, failed) => {
    const look = () => {
      const status = document.querySelector('[data-testid="clip-status"]');
      const state = status?.getAttribute('data-state') ?? '';
      if (/failed|unchanged|revised|link/.test(state)) failed(new Error(`the popup says ${state}`));
      else if (state === 'saved' && document.querySelector('[name="title"]')) filled(Date.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs in the popup: the browser's own record of when it first painted something. */
function whenShown(): Promise<number> {
  return new Promise((shown) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (paint) shown(performance.timeOrigin + paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Runs in the popup. */
function whenParsed(): [begun: number, parsed: number] {
  const { timeOrigin, timing } = performance;
  return [timeOrigin, timing.domInteractive];
}
