import { TargetType } from 'puppeteer-core';
import type { ChromiumDriver } from '../tests/e2e/drivers/chromium.ts';

/** What is left in the service worker: when its last transaction that wrote a revision was complete. */
type Watched = typeof globalThis & { storedAt?: number; watched?: boolean };

async function worker({ browser }: ChromiumDriver) {
  const target = await browser.waitForTarget((t) => t.type() === TargetType.SERVICE_WORKER);
  const found = await target.worker();
  if (!found) throw new Error('no service worker');
  return found;
}

/** Has the worker note the time of every write to the library from now on. */
export async function watchStores(driver: ChromiumDriver): Promise<void> {
  await (await worker(driver)).evaluate(() => {
    const scope = globalThis as Watched;
    delete scope.storedAt;
    if (scope.watched) return;
    scope.watched = true;
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const started = transaction.call(this, stores, mode, options);
      if (mode === 'readwrite') {
        started.addEventListener('complete', () => {
          scope.storedAt ??= Date.now();
        });
      }
      return started;
    };
  });
}

/** When the first write since `watchStores` was complete, in milliseconds since the epoch. */
export async function whenStored(driver: ChromiumDriver): Promise<number> {
  const at = await (await worker(driver)).evaluate(() => (globalThis as Watched).storedAt ?? null);
  if (at === null) throw new Error('nothing was stored');
  return at;
}

/** Stops the worker, as the browser does after 30 idle seconds; the next click has to start it. */
export async function stopWorker({ session }: ChromiumDriver): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'service_worker' }],
  });
  for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
}
