// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../capture/page-report.ts';
import { readPage } from '../../capture/read-page.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import type { Library } from '../../library/library.ts';
import { openLibrary } from '../../library/open-library.ts';
import { fillDisk } from '../../library/testing/fill-disk.ts';
import type { CaptureProgress } from '../../messaging/protocol.ts';
import { saveSettings } from '../settings/settings.ts';
import type { CaptureReply, CaptureRequest } from './capture-script.ts';
import { clipTab } from './clip-tab.ts';
import { type leaveRequest, takeRequest } from './script-request.ts';

const request = { tabId: 3, revisionId: '0196e2a0-0000-7000-8000-0000000000aa' };
const ARTICLE = '近年来，广东邮政坚持以人民为中心的发展思想，打造全流程、全网络的便民服务体系。';
const SUMMARY = '广东邮政打造便民服务体系。';
const loading = report(`<p>${SUMMARY}</p><div id="content" aria-busy="true"></div>`);
const loaded = report(`<div id="content"><p>${ARTICLE}</p></div>`);

let library: Library;

beforeEach(async () => {
  library = await openLibrary('clip-tab');
});

afterEach(async () => {
  await library.delete();
});

/** What the capture script returns for a page. */
function report(body: string): PageReport {
  const page = new DOMParser().parseFromString(`<h1>群众享受就近办服务</h1>${body}`, 'text/html');
  return readPage(page, 'https://news.example/1.html');
}

/** A browser whose page answers the capture script like this, one reply an injection. */
function pageAnswers(...replies: (CaptureReply | Error)[]): CaptureRequest[] {
  const requests: CaptureRequest[] = [];
  const executeScript = async (injection: {
    func?: typeof leaveRequest;
    args?: Parameters<typeof leaveRequest>;
  }) => {
    if (injection.func && injection.args) {
      injection.func(...injection.args);
      return [{ frameId: 0, documentId: '', result: undefined }];
    }
    requests.push(takeRequest('/capture.js') ?? {});
    const reply = replies.shift();
    if (reply instanceof Error) throw reply;
    return [{ frameId: 0, documentId: '', result: reply }];
  };
  Object.assign(fakeBrowser.scripting, { executeScript });
  return requests;
}

const untold = () => undefined;
const savedText = async () => (await library.revisions.get(request.revisionId))?.text;

test('a page with its article is read once and saved', async () => {
  const requests = pageAnswers({ report: loaded });
  const receipt = await clipTab(Promise.resolve(library), request, untold);
  expect(receipt.outcome).toBe('created');
  expect(await savedText()).toBe(ARTICLE);
  expect(requests).toEqual([{}]);
});

test('a page without its article is waited for, and that is told', async () => {
  const requests = pageAnswers({ report: loading }, { report: loaded });
  const told: CaptureProgress[] = [];
  const before = Date.now();
  await clipTab(Promise.resolve(library), request, (progress) => told.push(progress));
  expect(requests).toEqual([{}, { waitMs: 5000 }]);
  expect(told).toEqual([{ type: 'capture-waiting', tabId: 3, until: expect.any(Number) }]);
  expect(told[0]?.until).toBeGreaterThanOrEqual(before + 5000);
  expect(await savedText()).toBe(ARTICLE);
});

test('readers who set no wait get what is there', async () => {
  await saveSettings({ waitSeconds: 0 });
  const requests = pageAnswers({ report: loading });
  await clipTab(Promise.resolve(library), request, untold);
  expect(requests).toEqual([{}]);
  expect(await savedText()).toBe(SUMMARY);
});

test('a tab closed while we wait still gives what it had shown', async () => {
  pageAnswers({ report: loading }, new Error('The tab was closed.'));
  await clipTab(Promise.resolve(library), request, untold);
  expect(await savedText()).toBe(SUMMARY);
});

test('a page that reloads itself while we wait, which takes the grant along, still gives what it had shown', async () => {
  Object.assign(fakeBrowser.tabs, { get: async () => ({ id: 3 }) });
  pageAnswers({ report: loading }, new Error('Missing host permission for the tab'));
  await clipTab(Promise.resolve(library), request, untold);
  expect(await savedText()).toBe(SUMMARY);
});

test('a tab closed before it had shown anything is an error, and leaves nothing', async () => {
  pageAnswers({ report: report('<div id="content"></div>') }, new Error('The tab was closed.'));
  await expect(clipTab(Promise.resolve(library), request, untold)).rejects.toMatchObject({
    code: 'page-gone',
  });
  expect(await library.clips.count()).toBe(0);
});

test('a page without text and pictures is kept as a link, and does not say that it is an article', async () => {
  pageAnswers({ report: report('<iframe src="https://films.example/1"></iframe>') });
  const { clip } = await clipTab(Promise.resolve(library), request, untold);
  expect(clip).toMatchObject({ kind: 'link', title: '群众享受就近办服务', notes: [] });
});

test.each(['request', 'transaction'] as const)(
  'a full disk, told by the %s, is said, and nothing is stored',
  async (way) => {
    pageAnswers({ report: loaded }, { report: loaded });
    const disk = fillDisk(2, way);
    const clipping = clipTab(Promise.resolve(library), request, untold);
    await expect(clipping).rejects.toEqual(new ClipperError('disk-full'));
    disk.end();
    for (const { rows } of await Promise.all(
      library.tables.map(async (table) => ({ rows: await table.toArray() })),
    )) {
      expect(rows).toEqual([]);
    }
    // Tried again, as the message says.
    const { outcome } = await clipTab(Promise.resolve(library), request, untold);
    expect(outcome).toBe('created');
  },
);

test('an empty tab is nothing to keep', async () => {
  const empty = readPage(new DOMParser().parseFromString('', 'text/html'), 'about:blank');
  pageAnswers({ report: empty });
  await expect(clipTab(Promise.resolve(library), request, untold)).rejects.toMatchObject({
    code: 'page-restricted',
  });
});

test('what the script reports is what the caller gets', async () => {
  pageAnswers({ code: 'page-pdf' });
  await expect(clipTab(Promise.resolve(library), request, untold)).rejects.toMatchObject({
    code: 'page-pdf',
  });
});

test('a selection is asked for by the request', async () => {
  const requests = pageAnswers({ report: { ...loaded, kind: 'selection' } });
  await clipTab(Promise.resolve(library), { ...request, selection: true }, untold);
  expect(requests).toEqual([{ selection: true }]);
});

test.each([
  ['https://news.example/2.html', 'page-gone'],
  ['https://news.example/1.html', 'page-broken'],
])('a page that gives no answer, and is then at %s, is told as %s', async (then, code) => {
  const tab = { id: request.tabId, url: 'https://news.example/1.html' };
  Object.assign(fakeBrowser.tabs, { get: async () => ({ ...tab }) });
  const executeScript = async () => {
    tab.url = then;
    return [{ frameId: 0, documentId: '', result: undefined }];
  };
  Object.assign(fakeBrowser.scripting, { executeScript });
  const clipping = clipTab(Promise.resolve(library), request, untold);
  await expect(clipping).rejects.toEqual(new ClipperError(code as 'page-gone' | 'page-broken'));
});
