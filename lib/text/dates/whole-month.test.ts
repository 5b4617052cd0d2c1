import { expect, test } from 'vitest';
import { wholeMonth } from './whole-month.ts';

test.each<[string, number, number | null]>([
  ['1998年3月号', 1998, 3],
  ['2022-05', 2022, 5],
  ['2022年', 2022, null],
  ['2018', 2018, null],
  ['May 2022', 2022, 5],
  ['März 1998', 1998, 3],
  ['mayo de 2022', 2022, 5],
])('%s', (text, year, month) => {
  expect(wholeMonth(text)).toEqual({ year, month });
});

test.each(['2022-13', 'in May 2022', '5月', '12345', 'Volume 2018', 'About 2018'])(
  '%s is none',
  (text) => {
    expect(wholeMonth(text)).toBeNull();
  },
);
