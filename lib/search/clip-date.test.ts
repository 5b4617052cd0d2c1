import { expect, test } from 'vitest';
import { makeClip } from '../../tests/makers.ts';
import { clipDate } from './clip-date.ts';

// The tests run in New York: UTC-4 in May.
const clippedAt = Date.UTC(2022, 4, 19, 2);

test('the day is the reader’s, not the page’s', () => {
  const published = {
    iso: '2022-05-19T08:00:00+08:00',
    precision: 'minute',
    zone: 'stated',
  } as const;
  const clip = makeClip({ clippedAt, published });
  expect(clipDate(clip, 'clipped')).toEqual({ time: clippedAt, day: '2022-05-18' });
  expect(clipDate(clip, 'published')).toEqual({
    time: Date.UTC(2022, 4, 19),
    day: '2022-05-18',
  });
});

test('a page that gave a day is of that day everywhere', () => {
  const published = {
    iso: '2022-05-19T00:00:00+08:00',
    precision: 'day',
    zone: 'assumed',
  } as const;
  expect(clipDate(makeClip({ published }), 'published').day).toBe('2022-05-19');
});

test('a page that gave a month is of its first day', () => {
  const published = {
    iso: '2022-05-01T00:00:00+08:00',
    precision: 'month',
    zone: 'assumed',
  } as const;
  expect(clipDate(makeClip({ published }), 'published').day).toBe('2022-05-01');
});

test('a clip without a published date counts by its clipped date', () => {
  const clip = makeClip({ clippedAt, published: null });
  expect(clipDate(clip, 'published')).toEqual(clipDate(clip, 'clipped'));
});
