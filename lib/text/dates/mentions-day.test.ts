import { expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { mentionsDay } from './mentions-day.ts';

test.each([
  '2022年05月18日 12:52',
  '发布时间：2022-05-18',
  '2022/5/18',
  '2022.05.18 21:00',
  '5月18日 12:52',
  '民國111年5月18日',
  '二〇二二年五月十八日',
  '2022년 5월 18일',
  '18.05.2022, 14:30 Uhr',
  '18 May 2022',
  '18. Mai 2022',
  '18 de mayo de 2022',
  'May 18, 2022',
])('%s', (text) => {
  expect(mentionsDay(text)).toBe(true);
  expect(findDates(text)).not.toEqual([]);
});

test.each(['让群众享受“就近办”服务', '第 12 版', '3.14', 'Maybe later', '共 5 页', '1-2 votes'])(
  '%s has none',
  (text) => {
    expect(mentionsDay(text)).toBe(false);
  },
);
