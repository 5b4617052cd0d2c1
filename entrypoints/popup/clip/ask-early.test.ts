import { expect, test } from 'vitest';
import type { SaveReceipt } from '../../../lib/clip/clip.ts';
import { ClipperError } from '../../../lib/clip/clipper-error.ts';
import { call } from '../../../lib/messaging/call.ts';
import { onProgress, tellProgress } from '../../../lib/messaging/progress.ts';
import { type Answers, serve } from '../../../lib/messaging/serve.ts';
import { makeClip } from '../../../tests/makers.ts';
import { askEarly } from './ask-early.ts';

const receipt: SaveReceipt = {
  outcome: 'created',
  clip: makeClip(),
  previous: null,
  evidence: {},
};

/** A background that notes the revision ids it is asked for. */
function background(answer: () => Promise<SaveReceipt> = async () => receipt): string[] {
  const asked: string[] = [];
  const note: Answers['clipTab'] = ({ revisionId }) => {
    asked.push(revisionId);
    return answer();
  };
  serve({
    clipTab: note,
    keepTabLink: note,
    joinPages: async () => null,
    stopJoining: async () => undefined,
    editClip: async () => makeClip(),
  });
  return asked;
}

const ids = () => {
  const left = ['r2'];
  return () => left.shift() ?? 'r3';
};

test('asks once for the first clip, before it is called for', async () => {
  const asked = background();
  const asking = askEarly({ tabId: 7, revisionId: 'r1' }, { call, onProgress, newId: ids() });
  await Promise.resolve();
  expect(asked).toEqual(['r1']);
  const revisionId = asking.newId();
  expect(await asking.call('clipTab', { tabId: 7, revisionId })).toEqual(receipt);
  expect(asked).toEqual(['r1']);
});

test('asks anew when it is called again with the same id, as after a dead worker', async () => {
  const asked = background(async () => {
    throw new ClipperError('worker-gone');
  });
  const asking = askEarly({ tabId: 7, revisionId: 'r1' }, { call, onProgress, newId: ids() });
  const request = { tabId: 7, revisionId: asking.newId() };
  await expect(asking.call('clipTab', request)).rejects.toMatchObject({ code: 'worker-gone' });
  await expect(asking.call('clipTab', request)).rejects.toMatchObject({ code: 'worker-gone' });
  expect(asked).toEqual(['r1', 'r1']);
  expect(asking.newId()).toBe('r2');
});

test('a wait that was told before anyone listened is heard', async () => {
  background();
  const asking = askEarly({ tabId: 7, revisionId: 'r1' }, { call, onProgress, newId: ids() });
  tellProgress({ type: 'capture-waiting', tabId: 7, until: 5000 });
  await new Promise((done) => setTimeout(done));
  const waits: number[] = [];
  asking.onProgress(({ until }) => waits.push(until));
  expect(waits).toEqual([5000]);
});
