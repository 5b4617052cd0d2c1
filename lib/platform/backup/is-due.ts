const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether a backup is to be made, every so many days. */
export function isDue(lastGood: number | null, everyDays: number, now: number): boolean {
  return lastGood === null || now - lastGood >= everyDays * DAY_MS;
}
