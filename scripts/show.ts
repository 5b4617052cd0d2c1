import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDRESSES } from '../demo/addresses.ts';
import { DEMO_HOSTS } from '../demo/routes.ts';
import { startDemo } from '../demo/server.ts';
import { launchBrowser } from '../tests/e2e/drivers/launch-browser.ts';
import { findBrowser } from './find-browser.ts';

/**
 * Opens a browser with the extension and the demo's front page, to be tried by hand. Only the demo's
 * hosts go to the demo, so that real pages can be clipped too. Ends with the browser.
 */
async function show(): Promise<void> {
  const demo = await startDemo();
  const browser = await launchBrowser(findBrowser('chromium') ? 'chromium' : 'firefox', {
    proxy: demo.proxy,
    proxyHosts: DEMO_HOSTS,
    downloads: join(tmpdir(), 'jianbao-downloads'),
    visible: true,
  });
  await browser.open(ADDRESSES.front);
  console.log(`
A news stand is open in ${browser.name}. Open an article there, then click the red button in the toolbar.
Any page of the web can be clipped as well. Exports go to ${browser.downloads}. Closing the browser ends it.`);
  await browser.closed;
  await demo.close();
}

await show();
