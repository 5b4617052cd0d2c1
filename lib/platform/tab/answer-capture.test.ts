// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerCapture, type Read } from './answer-capture.ts';
import type { CaptureReply, CaptureRequest } from './capture-script.ts';
import { leaveRequest } from './script-request.ts';

const PICKS = { fields: [], body: ['#content'], drop: [] };
const ASKED: CaptureRequest = { picks: PICKS };

/** Every order in which two pairs of request and script can come into a page. */
const ORDERS = ['LlSs', 'LlsS', 'lLSs', 'lLsS', 'LSls', 'lsLS'];

let readings: CaptureRequest[];

const read: Read = async (request) => {
  readings.push(request);
  return { code: 'page-broken' };
};

beforeEach(() => {
  vi.useFakeTimers();
  readings = [];
});

afterEach(() => {
  vi.runAllTimers();
  expect(globalThis).not.toHaveProperty('held');
  vi.useRealTimers();
});

/** Upper case: the popup that reads ahead; lower case: the background. Gives what each got. */
async function run(order: string, asked: CaptureRequest = ASKED) {
  const got: { popup?: CaptureReply | undefined; background?: CaptureReply | undefined } = {};
  for (const step of order) {
    if (step === 'L') leaveRequest('ahead', ASKED);
    if (step === 'l') leaveRequest('/capture.js', asked);
    if (step === 'S') got.popup = await answerCapture(read);
    if (step === 's') got.background = await answerCapture(read);
  }
  return got;
}

test.each(ORDERS)('whoever comes first, the background gets the page (%s)', async (order) => {
  const { background } = await run(order);
  expect(background).toEqual({ code: 'page-broken' });
  // Where the background had the page before the popup asked, nothing was left to share.
  expect(readings).toEqual(order === 'lsLS' ? [ASKED, ASKED] : [ASKED]);
});

test('what was read ahead is taken once: a second try reads anew', async () => {
  await run('LSls');
  await run('ls');
  expect(readings).toHaveLength(2);
});

test('what was read ahead by other rules, or of another address, is not taken', async () => {
  await run('LS');
  await run('ls', { ...ASKED, selection: true });
  await run('LS');
  history.replaceState(null, '', '/another.html');
  await run('ls');
  expect(readings).toHaveLength(4);
});

test('what nobody takes is let go', async () => {
  await run('LS');
  vi.advanceTimersByTime(3000);
  await run('ls');
  expect(readings).toHaveLength(2);
});

test('a script that nobody asked reads the page as it is', async () => {
  expect(await answerCapture(read)).toEqual({ code: 'page-broken' });
  expect(readings).toEqual([{}]);
});
