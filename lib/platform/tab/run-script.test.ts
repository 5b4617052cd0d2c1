import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runScript } from './run-script.ts';

test('a page that does not answer, as one that shows a dialog, is not waited for without end', async () => {
  const executeScript = vi.fn(() => new Promise(() => undefined));
  Object.assign(fakeBrowser.scripting, { executeScript });
  await expect(runScript(3, '/capture.js', {}, { patienceMs: 10 })).rejects.toMatchObject({
    code: 'page-broken',
  });
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 3 },
    files: ['/capture.js'],
    injectImmediately: true,
  });
});
