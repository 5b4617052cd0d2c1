import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeClip } from '../../tests/makers.ts';
import type { SaveReceipt } from '../clip/clip.ts';
import { ClipperError } from '../clip/clipper-error.ts';
import { call } from './call.ts';
import { onProgress, tellProgress } from './progress.ts';
import type { CaptureProgress } from './protocol.ts';
import { serve } from './serve.ts';

const OUR_PAGE = { url: fakeBrowser.runtime.getURL('/popup.html') };
const request = { tabId: 7, revisionId: 'r1' };
const receipt: SaveReceipt = {
  outcome: 'created',
  clip: makeClip(),
  previous: null,
  evidence: {},
};

const others = {
  keepTabLink: async () => receipt,
  joinPages: async () => null,
  stopJoining: async () => undefined,
  editClip: async () => makeClip(),
};

test('a call is answered with the value', async () => {
  serve({
    clipTab: async ({ tabId }) => ({ ...receipt, clip: makeClip({ title: `tab ${tabId}` }) }),
    ...others,
  });
  const answer = await call('clipTab', request);
  expect(answer.clip.title).toBe('tab 7');
});

test('a failure keeps its code on the way', async () => {
  serve({
    clipTab: async () => {
      throw new ClipperError('page-pdf');
    },
    ...others,
  });
  await expect(call('clipTab', request)).rejects.toMatchObject({
    name: 'ClipperError',
    code: 'page-pdf',
  });
});

test('a call that nobody answers says that the worker is gone', async () => {
  await expect(call('clipTab', request)).rejects.toMatchObject({ code: 'worker-gone' });
});

test.each([
  ['a script in a page', { url: 'https://news.example/popup.html' }, 'clipTab'],
  ['nobody known', {}, 'clipTab'],
  ['a page of ours, by a name that every object has', OUR_PAGE, 'toString'],
])('%s is not answered', async (_who, sender, name) => {
  const asked: unknown[] = [];
  serve({
    clipTab: async (wish) => {
      asked.push(wish);
      return receipt;
    },
    ...others,
  });
  const { trigger } = fakeBrowser.runtime.onMessage;
  expect(await trigger({ name, request }, sender, () => undefined)).toEqual([false]);
  expect(asked).toEqual([]);
});

test('progress reaches listeners until they stop, and is no call', async () => {
  const heard: CaptureProgress[] = [];
  const stop = onProgress((progress) => heard.push(progress));
  const progress: CaptureProgress = { type: 'capture-waiting', tabId: 7, until: 5000 };
  tellProgress(progress);
  await Promise.resolve();
  stop();
  tellProgress(progress);
  await Promise.resolve();
  expect(heard).toEqual([progress]);
});
