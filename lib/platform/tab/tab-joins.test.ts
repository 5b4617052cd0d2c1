// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ADDRESSES } from '../../../demo/addresses.ts';
import { RIVER_ENDS } from '../../../demo/sites/river-daily.ts';
import { openDemoPage } from '../../../tests/open-demo-page.ts';
import { readPart } from '../../capture/pages/read-part.ts';
import { currentRevision } from '../../library/clips/clips.ts';
import { freshLibrary } from '../../library/testing/fresh-library.ts';
import { onJoinProgress } from '../../messaging/progress.ts';
import type { PartReply, PartRequest } from './part-script.ts';
import { type leaveRequest, takeRequest } from './script-request.ts';
import { createTabJoins } from './tab-joins.ts';

const request = {
  tabId: 3,
  identity: ADDRESSES.pages.replace('http:', 'https:'),
  revisionId: 'r1',
};

/** A browser with the demo's article in its tab; `answer` in place of what its script returns. */
function openTab(answer: (asked: PartRequest) => PartReply | Promise<PartReply> = readDemo): void {
  const executeScript = async ({
    func,
    args,
  }: {
    func?: typeof leaveRequest;
    args?: Parameters<typeof leaveRequest>;
  }) => {
    if (func && args) func(...args);
    const result = func ? undefined : await answer(takeRequest<PartRequest>('/read-part.js') ?? {});
    return [{ frameId: 0, documentId: '', result }];
  };
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.tabs, { get: async () => ({ id: 3, url: ADDRESSES.pages }) });
}

function readDemo({ url = ADDRESSES.pages }: PartRequest): PartReply {
  return { part: readPart(openDemoPage(url, 'reader=1'), url) };
}

async function start() {
  const library = await freshLibrary();
  return { library, joins: createTabJoins(async () => library) };
}

test('all pages become one text, and open pages of ours hear how far it is', async () => {
  openTab();
  const { library, joins } = await start();
  const heard: number[][] = [];
  onJoinProgress(({ number, total }) => heard.push([number, total]));
  const receipt = await joins.join(request);
  if (!receipt) throw new Error('stopped');
  const { text } = await currentRevision(library, receipt.clip);
  expect(text.match(/第.页到此为止。/g)).toEqual([...RIVER_ENDS]);
  expect(receipt.clip).toMatchObject({ url: ADDRESSES.pages, notes: ['joined-pages'] });
  expect(heard).toEqual([
    [2, 3],
    [3, 3],
  ]);
});

test('stopped, nothing is saved', async () => {
  const { library, joins } = await start();
  openTab((asked) => {
    if (asked.url) joins.stop(request.tabId);
    return readDemo(asked);
  });
  expect(await joins.join(request)).toBeNull();
  expect(await library.clips.count()).toBe(0);
});

test('another page is in the tab by now', async () => {
  openTab();
  const { joins } = await start();
  const joining = joins.join({ ...request, identity: 'https://river.example/other.html' });
  await expect(joining).rejects.toMatchObject({ code: 'page-gone' });
});

test('no other page can be had', async () => {
  openTab((asked) => (asked.url ? { part: null } : readDemo(asked)));
  const { library, joins } = await start();
  await expect(joins.join(request)).rejects.toMatchObject({ code: 'pages-unreachable' });
  expect(await library.clips.count()).toBe(0);
});

test('a page too large for reading is missing, with the way to it', async () => {
  openTab((asked) =>
    asked.url?.endsWith('_2.html') ? { code: 'page-too-large' } : readDemo(asked),
  );
  const { library, joins } = await start();
  const receipt = await joins.join(request);
  if (!receipt) throw new Error('stopped');
  expect(receipt.clip.notes).toEqual(['joined-pages', 'pages-missing']);
  const { html } = await currentRevision(library, receipt.clip);
  const second = ADDRESSES.pages.replace('.html', '_2.html');
  expect(html).toContain(`<p><a href="${second}">[Page 2 is missing here.]</a></p>`);
});
