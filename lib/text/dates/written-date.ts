/** A date as someone wrote it, with the parts that were there and no others. */
export interface WrittenDate {
  /** `null` where the writer left it out (5月18日). */
  year: number | null;
  month: number;
  day: number;
  time: { hour: number; minute: number; second: number | null } | null;
  /** Minutes east of UTC where a zone was written. */
  offset: number | null;
  /** The IANA zone whose clock was named, summer or winter: `ET`; `null` otherwise. */
  clock: string | null;
  /** The words it was read from, and where they begin. */
  quote: string;
  index: number;
}

/** True for a day that a calendar has, between 1970 and 2099, and a time that a clock has. */
export function isRealDate(date: WrittenDate): boolean {
  const { year, month, day, time } = date;
  const last = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  return (
    (year === null || (year >= 1970 && year < 2100)) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= last &&
    (time === null || (time.hour < 24 && time.minute < 60 && (time.second ?? 0) < 60))
  );
}
