import { expect, test } from 'vitest';
import { momentText } from './moment-text.ts';
import { typedMoment } from './typed-moment.ts';

const china = () => 480;

test.each([
  ['2022-05-18 12:52', '2022-05-18T12:52:00+08:00', 'minute'],
  ['2022/5/18', '2022-05-18T00:00:00+08:00', 'day'],
  ['20220518', '2022-05-18T00:00:00+08:00', 'day'],
  ['2022年05月18日 12:52:03', '2022-05-18T12:52:03+08:00', 'second'],
  ['２０２２－０５－１８', '2022-05-18T00:00:00+08:00', 'day'],
  ['May 18, 2022', '2022-05-18T00:00:00+08:00', 'day'],
  ['2022-05', '2022-05-01T00:00:00+08:00', 'month'],
  ['2022年5月', '2022-05-01T00:00:00+08:00', 'month'],
  ['2022', '2022-01-01T00:00:00+08:00', 'year'],
])('%s is %s', (text, iso, precision) => {
  expect(typedMoment(text, china)).toEqual({ iso, precision, zone: 'assumed' });
});

test('a zone that was typed counts', () => {
  const moment = typedMoment('2022-05-18T12:52:00-04:00', china);
  expect(moment).toMatchObject({ iso: '2022-05-18T12:52:00-04:00', zone: 'stated' });
});

test.each(['', 'yesterday', '12:52', '2022-13-40', '5月18日'])('%j is no date', (text) => {
  expect(typedMoment(text, china)).toBeNull();
});

test('the clock may depend on the day', () => {
  const newYork = (at: Date) => -at.getTimezoneOffset();
  expect(typedMoment('2022-01-18', newYork)?.iso).toBe('2022-01-18T00:00:00-05:00');
  expect(typedMoment('2022-05-18', newYork)?.iso).toBe('2022-05-18T00:00:00-04:00');
});

test('what is written down is read back', () => {
  const moment = {
    iso: '2022-05-18T12:52:00+08:00',
    precision: 'minute',
    zone: 'assumed',
  } as const;
  expect(typedMoment(momentText(moment), china)).toEqual(moment);
});
