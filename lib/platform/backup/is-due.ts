const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether a backup is to be made, every so many days. One of a time to come is of a clock that was wrong. */
export function isDue(lastGood: number | null, everyDays: number, now: number): boolean {
  return lastGood === null || lastGood > now || now - lastGood >= everyDays * DAY_MS;
}
