import { MONTH_NAME, monthNumber } from './month-names.ts';

/** A month as someone wrote it, or a year alone. */
export interface WrittenMonth {
  year: number;
  month: number | null;
}

const NUMBERS =
  /^((?:19|20)\d\d)(?:\s?[-/.年년]\s?(?:(0?[1-9]|1[0-2])\s?[月월]?)?)?(?:号|號|刊|期)?$/;
const NAMED = new RegExp(`^(${MONTH_NAME})\\s(?:de\\s|del\\s)?((?:19|20)\\d\\d)$`, 'i');

/** The month or the year that a text is, and nothing else: 2022-05, 1998年3月号, May 2022, 2018. */
export function wholeMonth(text: string): WrittenMonth | null {
  const plain = text.trim();
  const [, year, month] = NUMBERS.exec(plain) ?? [];
  if (year) return { year: Number(year), month: month ? Number(month) : null };
  const [, name = '', ofYear] = NAMED.exec(plain) ?? [];
  const named = ofYear ? monthNumber(name) : null;
  return named === null ? null : { year: Number(ofYear), month: named };
}
