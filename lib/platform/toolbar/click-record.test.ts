import { afterEach, expect, test, vi } from 'vitest';
import { forgetClick, recordClick, takeClick } from './click-record.ts';

const request = { tabId: 7, revisionId: 'r1' };

afterEach(() => {
  vi.useRealTimers();
});

test('the popup that a click opens learns which clip the click began, and no other popup', async () => {
  await recordClick(request);
  expect(await takeClick()).toMatchObject(request);
  expect(await takeClick()).toBeUndefined();
});

test('a click that no popup took is not taken by one that opens later', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await recordClick(request);
  vi.advanceTimersByTime(10_000);
  expect(await takeClick()).toBeUndefined();
});

test('a click that has its answer is not answered again', async () => {
  await recordClick(request);
  await forgetClick();
  expect(await takeClick()).toBeUndefined();
});
