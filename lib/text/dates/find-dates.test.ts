import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import type { WrittenDate } from './written-date.ts';

/** `2022-05-18 12:52:03 +480`, with `?` for what was not written. */
function written(date: WrittenDate | undefined): string {
  if (!date) return 'none';
  const { year, month, day, time, offset } = date;
  const clock = time
    ? ` ${time.hour}:${time.minute}${time.second === null ? '' : `:${time.second}`}`
    : '';
  return `${year ?? '?'}-${month}-${day}${clock}${offset === null ? '' : ` ${offset}`}`;
}

describe('findDates', () => {
  test.each([
    ['2022年05月18日 12:52', '2022-5-18 12:52'],
    ['2022年5月18日12:52', '2022-5-18 12:52'],
    ['2022-05-18 12:52:03', '2022-5-18 12:52:3'],
    ['2022-05-18T04:52:03.000Z', '2022-5-18 4:52:3 0'],
    ['2022-05-18T12:52:03+08:00', '2022-5-18 12:52:3 480'],
    ['2022-05-18T12:52:03+0800', '2022-5-18 12:52:3 480'],
    ['(GMT+8, Asia/Shanghai, CST) 2022-05-18 12:52:03', '2022-5-18 12:52:3'],
    ['2022/5/18', '2022-5-18'],
    ['2022.05.18 星期三', '2022-5-18'],
    ['2022年5月18日（星期三）下午2点30分', '2022-5-18 14:30'],
    ['2022年5月18日 上午 12:05', '2022-5-18 0:5'],
    ['2019-09-26 12:11来源：证券时报网', '2019-9-26 12:11'],
    ['2019-09-0714:30', '2019-9-7 14:30'],
    ['2022 05/18 12:52:03', '2022-5-18 12:52:3'],
    ['民國111年5月18日', '2022-5-18'],
    ['令和6年12月3日', '2024-12-3'],
    ['二〇二二年五月十八日', '2022-5-18'],
    ['二○二二年十月三十一日', '2022-10-31'],
    ['5月18日 12:52', '?-5-18 12:52'],
    ['发布时间：10-08 12:00', '?-10-8 12:0'],
    ['18-03-08 23:16', '2018-3-8 23:16'],
    ['Do 25.04.24 | 14:07 Uhr', '2024-4-25 14:7'],
    ['2025年1月14日 21時17分', '2025-1-14 21:17'],
    ['2025. 05. 15 20:00', '2025-5-15 20:0'],
    ['May 18, 2022 at 12:52 PM', '2022-5-18 12:52'],
    ['Wed, 18 May 2022 12:52:03 GMT', '2022-5-18 12:52:3 0'],
    ['12:52 BST, 18 May 2022', '2022-5-18 12:52 60'],
    ['18th May 2022', '2022-5-18'],
    ['18.05.2022, 12:52 Uhr', '2022-5-18 12:52'],
    ['18. Mai 2022 um 12.52 Uhr', '2022-5-18 12:52'],
    ['Publié le 1er août 2022 à 12h52', '2022-8-1 12:52'],
    ['18 de mayo de 2022', '2022-5-18'],
    ['18 maggio 2022 alle 12:52', '2022-5-18 12:52'],
  ])('reads %s', (text, expected) => {
    expect(written(findDates(text)[0])).toBe(expected);
  });

  test.each([
    '上证指数报3058.70点',
    '2022年全年',
    '2022-13-45',
    'Chapter 12 2022 votes',
    '2:1 5-3',
    '18位 202205182383366657',
  ])('finds no date in %s', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  test('reads run-together digits only where told', () => {
    expect(written(findDates('20220518125203', { compact: true })[0])).toBe('2022-5-18 12:52:3');
    expect(written(findDates('t20220518_1', { compact: true })[0])).toBe('2022-5-18');
  });

  test('the order of day and month is the caller’s to know', () => {
    expect(written(findDates('4/5/2022')[0])).toBe('2022-5-4');
    expect(written(findDates('4/5/2022', { dayFirst: false })[0])).toBe('2022-4-5');
    expect(written(findDates('5/18/2022')[0])).toBe('2022-5-18');
  });

  test('gives every date with its words, in order', () => {
    const dates = findDates('发布：2022-05-18 12:52 更新：2022-05-19 08:00');
    expect(dates.map((date) => date.quote)).toEqual(['2022-05-18 12:52', '2022-05-19 08:00']);
  });
});
