import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeCapture } from '../../tests/makers.ts';
import type { Capture } from '../clip/capture.ts';
import type { Library } from '../library/library.ts';
import { openLibrary } from '../library/open-library.ts';
import { onProgress } from '../messaging/progress.ts';
import type { CaptureReply, CaptureRequest, CaptureWorld } from './capture-script.ts';
import { clipTab } from './clip-tab.ts';
import { saveSettings } from './settings.ts';

const request = { tabId: 3, revisionId: '0196e2a0-0000-7000-8000-0000000000aa' };
const loading = makeCapture({ text: '标题', html: '<p>标题</p>', notes: ['still-loading'] });
const loaded = makeCapture();

let library: Library;

beforeEach(async () => {
  library = await openLibrary('clip-tab');
});

afterEach(async () => {
  await library.delete();
});

/** A browser whose page answers the capture script like this, one reply an injection. */
function pageAnswers(...replies: (CaptureReply | Error)[]): CaptureRequest[] {
  const requests: CaptureRequest[] = [];
  const world: CaptureWorld = globalThis;
  const executeScript = async (injection: {
    func?: (request: CaptureRequest) => void;
    args?: [CaptureRequest];
  }) => {
    if (injection.func && injection.args) {
      injection.func(...injection.args);
      return [{ frameId: 0, documentId: '', result: undefined }];
    }
    requests.push(world.captureRequest ?? {});
    delete world.captureRequest;
    const reply = replies.shift();
    if (reply instanceof Error) throw reply;
    return [{ frameId: 0, documentId: '', result: reply }];
  };
  Object.assign(fakeBrowser.scripting, { executeScript });
  return requests;
}

const savedText = async () =>
  (await library.revisions.get(request.revisionId))?.text satisfies Capture['text'] | undefined;

test('a page with its article is read once and saved', async () => {
  const requests = pageAnswers({ capture: loaded });
  const receipt = await clipTab(Promise.resolve(library), request);
  expect(receipt.outcome).toBe('created');
  expect(await savedText()).toBe(loaded.text);
  expect(requests).toEqual([{}]);
});

test('a page without its article is waited for, and our pages are told', async () => {
  const requests = pageAnswers({ capture: loading }, { capture: loaded });
  const waits: number[] = [];
  onProgress(({ waitMs }) => waits.push(waitMs));
  await clipTab(Promise.resolve(library), request);
  expect(requests).toEqual([{}, { waitMs: 5000 }]);
  expect(waits).toEqual([5000]);
  expect(await savedText()).toBe(loaded.text);
});

test('readers who set no wait get what is there', async () => {
  await saveSettings({ waitSeconds: 0 });
  const requests = pageAnswers({ capture: loading });
  await clipTab(Promise.resolve(library), request);
  expect(requests).toEqual([{}]);
  expect(await savedText()).toBe('标题');
});

test('a tab closed while we wait still gives what it had shown', async () => {
  pageAnswers({ capture: loading }, new Error('The tab was closed.'));
  await clipTab(Promise.resolve(library), request);
  expect(await savedText()).toBe('标题');
});

test('a tab closed before it had shown anything is an error, and leaves nothing', async () => {
  pageAnswers({ capture: { ...loading, text: '' } }, new Error('The tab was closed.'));
  await expect(clipTab(Promise.resolve(library), request)).rejects.toMatchObject({
    code: 'page-gone',
  });
  expect(await library.clips.count()).toBe(0);
});

test('what the script reports is what the caller gets', async () => {
  pageAnswers({ code: 'page-pdf' });
  await expect(clipTab(Promise.resolve(library), request)).rejects.toMatchObject({
    code: 'page-pdf',
  });
});

test('a selection is asked for by the request', async () => {
  const requests = pageAnswers({ capture: makeCapture({ kind: 'selection' }) });
  await clipTab(Promise.resolve(library), { ...request, selection: true });
  expect(requests).toEqual([{ selection: true }]);
});
