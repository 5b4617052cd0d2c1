import { describe, expect, test } from 'vitest';
import { findDates } from '../../../text/dates/find-dates.ts';
import { findRelativeDate } from '../../../text/dates/find-relative-date.ts';
import { pageZone } from './page-zone.ts';
import { relativeMoment, toMoment, unixMoment } from './to-moment.ts';

const NOW = new Date('2022-05-18T12:52:03+08:00');

function moment(text: string, zone = 'Asia/Shanghai', now = NOW) {
  const [date] = findDates(text);
  if (!date) throw new Error(`no date in ${text}`);
  return toMoment(date, zone, now);
}

describe('toMoment', () => {
  test('a bare time is on the page’s clock', () => {
    expect(moment('2022-05-18 12:52:03')).toEqual({
      iso: '2022-05-18T12:52:03+08:00',
      precision: 'second',
      zone: 'assumed',
    });
  });

  test('keeps the zone that was written', () => {
    expect(moment('2022-05-18T04:52:03Z')).toEqual({
      iso: '2022-05-18T04:52:03+00:00',
      precision: 'second',
      zone: 'stated',
    });
  });

  test('knows summer time', () => {
    expect(moment('18.05.2022, 12:52 Uhr', pageZone('de', 'blatt.example')).iso).toBe(
      '2022-05-18T12:52:00+02:00',
    );
    expect(moment('18.01.2022, 12:52 Uhr', pageZone('', 'www.blatt.de')).iso).toBe(
      '2022-01-18T12:52:00+01:00',
    );
  });

  test('a day without a year is the latest one', () => {
    expect(moment('5月18日 12:52').iso).toBe('2022-05-18T12:52:00+08:00');
    expect(moment('12月30日').iso).toBe('2021-12-30T00:00:00+08:00');
  });

  test('the year turns when it turns where the page is, not in Greenwich', () => {
    const newYear = new Date('2023-01-01T07:30:00+08:00');
    expect(moment('1月1日 07:12', 'Asia/Shanghai', newYear).iso).toBe('2023-01-01T07:12:00+08:00');
    expect(moment('12月31日', 'Asia/Shanghai', newYear).iso).toBe('2022-12-31T00:00:00+08:00');
  });

  test('an hour ago is known to the day, a minute ago to the minute', () => {
    const relative = (text: string) => {
      const date = findRelativeDate(text, NOW, () => 480);
      return date && relativeMoment(date, 'Asia/Shanghai');
    };
    expect(relative('3小时前')).toEqual({
      iso: '2022-05-18T00:00:00+08:00',
      precision: 'day',
      zone: 'assumed',
    });
    expect(relative('昨天 14:30')?.iso).toBe('2022-05-17T14:30:00+08:00');
  });

  test('Unix times in seconds and milliseconds', () => {
    expect(unixMoment(1659274471, 'Asia/Shanghai').iso).toBe('2022-07-31T21:34:31+08:00');
    expect(unixMoment(1659274471000, 'Asia/Shanghai').iso).toBe('2022-07-31T21:34:31+08:00');
  });
});
