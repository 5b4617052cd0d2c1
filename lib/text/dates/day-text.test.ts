import { expect, test } from 'vitest';
import { dayText, monthText } from './day-text.ts';

const NOW = Date.UTC(2022, 6, 1);

test('tells a moment on its own clock, wherever the reader is', () => {
  // 2 a.m. in Beijing is still the day before in New York, where the tests run.
  expect(dayText('2022-05-18T02:00:00+08:00', 'en', NOW)).toBe('May 18');
  expect(dayText('2021-01-01T00:30:00+08:00', 'en', NOW)).toBe('Jan 1, 2021');
});

test('tells a timestamp on the clock of the reader', () => {
  expect(dayText(Date.UTC(2022, 4, 18, 2), 'en', NOW)).toBe('May 17');
  expect(dayText(Date.UTC(2022, 0, 1, 2), 'en', NOW)).toBe('Dec 31, 2021');
});

test('says it as the language does', () => {
  expect(dayText('2022-05-18T12:52:03+08:00', 'zh-CN', NOW)).toBe('5月18日');
  expect(dayText('2019-05-18T12:52:03+08:00', 'zh-CN', NOW)).toBe('2019年5月18日');
});

test('months have their year, and what is none stays as it is', () => {
  expect(monthText('2022-05', 'en')).toBe('May 2022');
  expect(monthText('2022-05', 'zh-CN')).toBe('2022年5月');
  expect(monthText('', 'en')).toBe('');
});
