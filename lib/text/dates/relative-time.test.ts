import { expect, test } from 'vitest';
import { relativeTime } from './relative-time.ts';

const NOW = Date.UTC(2022, 4, 18, 5);
const SECOND = 1000;
const DAY = 86_400 * SECOND;

test.each([
  [0, 'now', '现在'],
  [59 * SECOND, 'now', '现在'],
  [60 * SECOND, '1 minute ago', '1分钟前'],
  [DAY - SECOND, '23 hours ago', '23小时前'],
  [DAY, 'yesterday', '昨天'],
  [3 * DAY, '3 days ago', '3天前'],
  [8 * DAY, 'last week', '上周'],
  [45 * DAY, 'last month', '上个月'],
  [800 * DAY, '2 years ago', '2年前'],
  [-DAY, 'now', '现在'],
])('%d ms ago is %s', (ago, english, chinese) => {
  expect(relativeTime(NOW - ago, NOW, 'en')).toBe(english);
  expect(relativeTime(NOW - ago, NOW, 'zh-CN')).toBe(chinese);
});
