import { expect, onTestFinished, test, vi } from 'vitest';
import { makeClip } from '../../../tests/makers.ts';
import type { SaveReceipt } from '../../clip/clip.ts';
import type { CaptureProgress } from '../../messaging/protocol.ts';
import { beginOnce } from './begin-once.ts';

const receipt: SaveReceipt = { outcome: 'created', clip: makeClip(), previous: null, evidence: {} };
const waiting: CaptureProgress = { type: 'capture-waiting', tabId: 7, until: 5000 };

test('who asks again for a clip that was begun gets the same one', async () => {
  const begun: string[] = [];
  const clip = beginOnce(
    async ({ revisionId }) => {
      begun.push(revisionId);
      return receipt;
    },
    () => undefined,
  );
  const answers = [clip({ tabId: 7, revisionId: 'r1' }), clip({ tabId: 7, revisionId: 'r1' })];
  expect(await Promise.all(answers)).toEqual([receipt, receipt]);
  expect(await clip({ tabId: 7, revisionId: 'r1' })).toBe(receipt);
  await clip({ tabId: 7, revisionId: 'r2' });
  expect(begun).toEqual(['r1', 'r2']);
});

test('hears of the wait that was told before', async () => {
  const told: CaptureProgress[] = [];
  const clip = beginOnce(
    async (_request, tell) => {
      tell(waiting);
      return new Promise<SaveReceipt>(() => undefined);
    },
    (progress) => told.push(progress),
  );
  void clip({ tabId: 7, revisionId: 'r1' });
  await vi.waitFor(() => expect(told).toEqual([waiting]));
  void clip({ tabId: 7, revisionId: 'r1' });
  expect(told).toEqual([waiting, waiting]);
});

/** Saves as the library does: the second time there is nothing new. Answers when `answer` is called. */
function slowClips(ids = ['c1', 'c1']) {
  const waiting: (() => void)[] = [];
  let saved = 0;
  const clip = beginOnce(
    () => {
      const own = makeClip({ id: ids[saved] ?? '' });
      const outcome = saved === 0 ? 'created' : 'unchanged';
      saved += 1;
      const previous = outcome === 'created' ? null : own;
      return new Promise((resolve) => {
        waiting.push(() => resolve({ outcome, clip: own, previous, evidence: {} }));
      });
    },
    () => undefined,
  );
  return { clip, answer: () => waiting.shift()?.() };
}

test('the same page clicked in two windows at once is told as made in both', async () => {
  const { clip, answer } = slowClips();
  const answers = [clip({ tabId: 7, revisionId: 'r1' }), clip({ tabId: 8, revisionId: 'r2' })];
  answer();
  answer();
  const made = { outcome: 'created', clip: makeClip({ id: 'c1' }), previous: null };
  expect(await Promise.all(answers)).toMatchObject([made, made]);
});

test('so are their popups, which ask anew where they do not know of the clicks', async () => {
  const { clip, answer } = slowClips(['c1', 'c1', 'c1']);
  const clicks = [clip({ tabId: 7, revisionId: 'r1' }), clip({ tabId: 8, revisionId: 'r2' })];
  answer();
  answer();
  await Promise.all(clicks);
  const popup = clip({ tabId: 7, revisionId: 'r3' });
  answer();
  expect(await popup).toMatchObject({ outcome: 'created' });
  expect(await clip({ tabId: 7, revisionId: 'r1' })).toMatchObject({ outcome: 'created' });
});

test('the second half of a double click is told what the first has made, a later click is not', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { clip, answer } = slowClips(['c1', 'c1', 'c1']);
  for (const [revisionId, outcome, wait] of [
    ['r1', 'created', 200],
    ['r2', 'created', 2000],
    ['r3', 'unchanged', 0],
  ] as const) {
    const asked = clip({ tabId: 7, revisionId });
    answer();
    expect(await asked).toMatchObject({ outcome });
    vi.setSystemTime(Date.now() + wait);
  }
});

test('another article in the tab is told as it is', async () => {
  const { clip, answer } = slowClips(['c1', 'c2']);
  const answers = [clip({ tabId: 7, revisionId: 'r1' }), clip({ tabId: 7, revisionId: 'r2' })];
  answer();
  answer();
  expect(await Promise.all(answers)).toMatchObject([
    { outcome: 'created' },
    { outcome: 'unchanged' },
  ]);
});
