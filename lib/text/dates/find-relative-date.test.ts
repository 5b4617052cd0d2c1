import { describe, expect, test } from 'vitest';
import { findRelativeDate } from './find-relative-date.ts';

const NOW = new Date('2022-05-18T12:52:03+08:00');
const CHINA = () => 480;

describe('findRelativeDate', () => {
  test.each([
    ['3小时前', '2022-05-18T01:52:03.000Z', 'hour'],
    ['发布于 5分钟前', '2022-05-18T04:47:03.000Z', 'minute'],
    ['昨天 14:30 来自微博', '2022-05-17T06:30:00.000Z', 'minute'],
    ['昨天', '2022-05-16T16:00:00.000Z', 'day'],
    ['2天前', '2022-05-16T04:52:03.000Z', 'day'],
    ['2 hours ago', '2022-05-18T02:52:03.000Z', 'hour'],
    ['vor 3 Stunden', '2022-05-18T01:52:03.000Z', 'hour'],
    ['刚刚', '2022-05-18T04:52:03.000Z', 'minute'],
  ])('counts %s from now', (text, iso, precision) => {
    const found = findRelativeDate(text, NOW, CHINA);
    expect([found?.at.toISOString(), found?.precision]).toEqual([iso, precision]);
  });

  test('yesterday begins at midnight of the page’s country', () => {
    const lateInNewYork = new Date('2022-05-18T23:30:00-04:00');
    expect(findRelativeDate('昨天 08:00', lateInNewYork, CHINA)?.at.toISOString()).toBe(
      '2022-05-18T00:00:00.000Z',
    );
  });

  test('other words are no date', () => {
    expect(findRelativeDate('三年前的今后', NOW, CHINA)).toBeNull();
  });
});
