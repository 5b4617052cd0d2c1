import { expect, test, vi } from 'vitest';
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
