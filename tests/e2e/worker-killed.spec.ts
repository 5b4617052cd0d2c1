import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { seededRandom } from '../../demo/random.ts';
import { testInChromium as test } from './browser-test.ts';
import type { ChromiumDriver } from './drivers/chromium.ts';
import type { ChromiumPage } from './drivers/chromium-page.ts';
import { popupShows } from './popup.ts';
import { type Stored, storedClips } from './stored-clips.ts';

const KILLS = 50;
/** Kills fall within so many times the span of an undisturbed click: before, during and after the save. */
const SPANS = 1.3;

/** Ends the service worker as a browser does that wants its memory back. True when there was one. */
async function killWorker({ session }: ChromiumDriver): Promise<boolean> {
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'service_worker' }],
  });
  for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
  return targetInfos.length > 0;
}

/** How long it takes on this machine from a click until the popup says that the clip is saved. */
async function timeOfClick(chromium: ChromiumDriver, page: ChromiumPage): Promise<number> {
  const start = Date.now();
  const popup = await chromium.clickToolbar(page);
  await popupShows(popup, ['saved']);
  const span = Date.now() - start;
  await popup.close();
  return span;
}

/** Clips without their current revision, and revisions without their clip. */
function halves({ clips, revisions }: Stored): string[] {
  const [clipIds, revisionIds] = [clips, revisions].map(
    (rows) => new Set(rows.map(({ id }) => id)),
  );
  return [
    ...clips.filter(({ revisionId }) => !revisionIds?.has(revisionId)).map(({ url }) => url),
    ...revisions.filter(({ clipId }) => !clipIds?.has(clipId)).map(({ title }) => title),
  ];
}

test('a worker killed at any point leaves a whole clip or none, and the popup says which', {
  timeout: 300_000,
}, async ({ chromium }) => {
  const random = seededRandom(1);
  const page = await chromium.open('http://many.example/0');
  const span = await timeOfClick(chromium, page);
  const told: Record<string, string> = {};
  const killedAt: Record<string, number> = {};
  const clickedTwice = new Set<string>();
  // A click may find no worker to kill, when the one before died late: those do not count.
  for (let number = 1; Object.keys(killedAt).length < KILLS; number++) {
    const url = `http://many.example/${number}`;
    await page.navigate(url);
    const clicked = chromium.clickToolbar(page);
    await sleep(random() * span * SPANS);
    if (await killWorker(chromium)) killedAt[url] = Date.now();
    const popup = await clicked.catch((error: unknown) => {
      // One that dies before it has asked for the popup opens none (decision 0022): the reader clicks again.
      if (!(url in killedAt)) throw error;
      clickedTwice.add(url);
      return chromium.clickToolbar(page);
    });
    told[url] = (await popupShows(popup)).state;
    await popup.close();
  }

  const library = await chromium.openExtensionPage('library.html');
  const stored = await storedClips(library);
  const urls = stored.clips.map(({ url }) => url).filter((url) => url in told);
  // The first of two clicks may have stored it without a word: then the second says that it is there.
  const saidSaved = Object.keys(told).filter(
    (url) => told[url] === 'saved' || (told[url] === 'unchanged' && clickedTwice.has(url)),
  );
  // Stored after the kill is by the worker that came next.
  const survived = stored.clips.filter(
    ({ url, clippedAt }) => clippedAt > (killedAt[url] ?? Number.POSITIVE_INFINITY),
  );
  console.log(
    `${Object.keys(killedAt).length} kills, ${survived.length} before the clip was stored, ${clickedTwice.size} before the popup was asked for, ${urls.length} clips`,
  );
  expect(halves(stored)).toEqual([]);
  expect([...urls].sort()).toEqual([...saidSaved].sort());
  expect(survived.length).toBeGreaterThan(0);
  expect(survived.length).toBeLessThan(KILLS);
  expect(clickedTwice.size).toBeLessThan(KILLS / 5);
});
