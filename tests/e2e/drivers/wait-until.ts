import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 25;

/**
 * Asks again until the answer is neither false, null nor undefined, and gives it. Throws when the time is
 * over, with the last error if asking threw.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T>,
  timeoutMs = 15_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + timeoutMs;
  let cause: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) {
        return answer as Exclude<T, false | null | undefined>;
      }
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await sleep(EVERY_MS);
  }
  throw new Error(`waited ${timeoutMs} ms for ${what}`, { cause });
}
