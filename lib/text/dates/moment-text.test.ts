import { expect, test } from 'vitest';
import { foreignZone, momentText } from './moment-text.ts';

test('a moment is told on its own clock, no finer than it is known', () => {
  const iso = '2022-05-18T12:52:03+08:00';
  expect(momentText({ iso, precision: 'second' })).toBe('2022-05-18 12:52');
  expect(momentText({ iso, precision: 'day' })).toBe('2022-05-18');
  expect(momentText({ iso, precision: 'month' })).toBe('2022-05');
  expect(momentText({ iso, precision: 'year' })).toBe('2022');
});

// The tests run on New York time: -04:00 in May, -05:00 in January.
test.each([
  ['2022-05-18T12:52:03+08:00', 'UTC+8'],
  ['2022-05-18T12:52:03-03:30', 'UTC−3:30'],
  ['2022-05-18T12:52:03+00:00', 'UTC'],
  ['2022-05-18T12:52:03-04:00', null],
  ['2022-01-18T12:52:03-04:00', 'UTC−4'],
  ['2022-01-18T12:52:03-05:00', null],
])('%s names the clock %s', (iso, zone) => {
  expect(foreignZone({ iso, precision: 'minute' })).toBe(zone);
  expect(foreignZone({ iso, precision: 'day' })).toBeNull();
});
