import { TargetType } from 'puppeteer-core';
import type { ChromiumDriver } from '../tests/e2e/drivers/chromium.ts';

/** When the service worker did what, for the first time since it is watched; milliseconds since the epoch. */
export interface WorkerTimes {
  /** The popup's wish was heard. */
  asked?: number;
  /** The script was sent into the page, and its answer was back. */
  injected?: number;
  read?: number;
  /** The transaction that writes was begun, and was complete. */
  storing?: number;
  stored?: number;
}

/** What is left in the worker. */
type Watched = typeof globalThis & {
  chrome: typeof import('wxt/browser').browser;
  times?: WorkerTimes;
  watched?: boolean;
};

async function worker({ browser }: ChromiumDriver) {
  const target = await browser.waitForTarget((t) => t.type() === TargetType.SERVICE_WORKER);
  const found = await target.worker();
  if (!found) throw new Error('no service worker');
  return found;
}

/** Has the worker note the times of what it does from now on. */
export async function watchWorker(driver: ChromiumDriver): Promise<void> {
  await (await worker(driver)).evaluate(() => {
    const scope = globalThis as Watched;
    scope.times = {};
    if (scope.watched) return;
    scope.watched = true;
    const { chrome } = scope;
    chrome.runtime.onMessage.addListener(() => {
      if (scope.times) scope.times.asked ??= Date.now();
    });
    const executeScript = chrome.scripting.executeScript as (injection: object) => Promise<never>;
    chrome.scripting.executeScript = async (injection: object) => {
      if (scope.times) scope.times.injected ??= Date.now();
      const frames = await executeScript(injection);
      if (scope.times && 'files' in injection) scope.times.read ??= Date.now();
      return frames;
    };
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const begun = transaction.call(this, stores, mode, options);
      if (mode === 'readwrite') {
        if (scope.times) scope.times.storing ??= Date.now();
        begun.addEventListener('complete', () => {
          if (scope.times) scope.times.stored ??= Date.now();
        });
      }
      return begun;
    };
  });
}

/** What was noted since `watchWorker`. */
export async function workerTimes(driver: ChromiumDriver): Promise<WorkerTimes> {
  return (await worker(driver)).evaluate(() => (globalThis as Watched).times ?? {});
}

/** Stops the worker, as the browser does after 30 idle seconds; the next click has to start it. */
export async function stopWorker({ session }: ChromiumDriver): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'service_worker' }],
  });
  for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
}
