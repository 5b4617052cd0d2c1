import { expect, test } from 'vitest';
import { statedOffset, zoneOffset } from './utc-offset.ts';
import { wallClock } from './wall-clock.ts';

const noon = Date.UTC(2022, 4, 18, 12, 0, 0);

test.each([
  [480, { date: '2022-05-18', time: '20:00:00', offset: '+08:00' }],
  [0, { date: '2022-05-18', time: '12:00:00', offset: '+00:00' }],
  [-210, { date: '2022-05-18', time: '08:30:00', offset: '-03:30' }],
  [845, { date: '2022-05-19', time: '02:05:00', offset: '+14:05' }],
])('a clock %i minutes east of UTC', (offset, clock) => {
  expect(wallClock(noon, offset)).toEqual(clock);
});

test('offsets are read from a time and from a zone, with its summer time', () => {
  expect(statedOffset('2022-05-18T12:52:03+08:00')).toBe(480);
  expect(statedOffset('2022-05-18T12:52:03-03:30')).toBe(-210);
  expect(statedOffset('2022-05-18T12:52:03Z')).toBe(0);
  expect(zoneOffset(noon, 'Asia/Shanghai')).toBe(480);
  expect(zoneOffset(noon, 'America/St_Johns')).toBe(-150);
  expect(zoneOffset(Date.UTC(2022, 0, 1), 'America/St_Johns')).toBe(-210);
  expect(zoneOffset(noon, 'UTC')).toBe(0);
  expect(zoneOffset(noon)).toBe(-new Date(noon).getTimezoneOffset());
});
