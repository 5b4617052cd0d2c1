/** A span of days, `YYYY-MM-DD`, both of which belong to it; `null`: open at that end. */
export interface DayRange {
  from: string | null;
  to: string | null;
}

/** The first and the last day of a month, `YYYY-MM`. */
export function monthRange(month: string): DayRange {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${days}` };
}

/** The month that a range is exactly; `null` where it is something else. */
export function monthOfRange({ from, to }: DayRange): string | null {
  const month = from?.slice(0, 7);
  if (!month) return null;
  const range = monthRange(month);
  return range.from === from && range.to === to ? month : null;
}
