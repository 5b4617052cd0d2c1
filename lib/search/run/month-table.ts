const MEAN_MONTH_MS = 2_629_746_000;

/** Tells the month of times between two times, on this machine's clock or on UTC's, without a `Date` for each. */
export class MonthTable {
  readonly #starts: number[] = [];
  /** The first month and the last, in months since the year 0. */
  readonly first: number;
  readonly last: number;

  constructor(from: number, to: number, clock: 'local' | 'utc') {
    const date = new Date(from);
    const [year, month] =
      clock === 'local'
        ? [date.getFullYear(), date.getMonth()]
        : [date.getUTCFullYear(), date.getUTCMonth()];
    this.first = year * 12 + month;
    for (let later = 0; ; later++) {
      const start =
        clock === 'local' ? new Date(year, month + later).getTime() : Date.UTC(year, month + later);
      this.#starts.push(start);
      if (start > to) break;
    }
    this.last = this.first + this.#starts.length - 1;
  }

  /** Months since the year 0, of a time within the table. */
  monthOf(time: number): number {
    const starts = this.#starts;
    let at = Math.floor((time - (starts[0] as number)) / MEAN_MONTH_MS);
    while ((starts[at] as number) > time) at--;
    while (time >= (starts[at + 1] ?? Number.POSITIVE_INFINITY)) at++;
    return this.first + at;
  }
}

/** A month as `YYYY-MM`. */
export function monthText(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
