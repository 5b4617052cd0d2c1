import { mkdir, rm } from 'node:fs/promises';
import { type Browser, type CDPSession, launch, type Target, TargetType } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.ts';
import type { BrowserDriver, BrowserPage, LaunchOptions } from './browser-driver.ts';
import { ChromiumPage } from './chromium-page.ts';
import { pinnedProfile } from './pinned-profile.ts';
import { proxyScript } from './proxy-script.ts';
import { waitUntil } from './wait-until.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The demo speaks plain HTTP; without these the browser first tries HTTPS and waits for it to fail.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,Translate',
  // `Extensions.triggerAction`, the toolbar click, is behind this one.
  '--enable-unsafe-extension-debugging',
];

/** The last of the browser's processes still writes into its profile when it has said that it is gone. */
const REMOVED = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

/** Chrome, Chromium or Edge, with the extension loaded and without any permission but its own. */
export class ChromiumDriver implements BrowserDriver {
  readonly name = 'chromium';
  readonly browser: Browser;
  readonly session: CDPSession;
  readonly extensionId: string;
  readonly downloads: string;
  readonly closed: Promise<void>;

  private constructor(
    browser: Browser,
    session: CDPSession,
    id: string,
    downloads: string,
    closed: Promise<void>,
  ) {
    this.browser = browser;
    this.session = session;
    this.extensionId = id;
    this.downloads = downloads;
    this.closed = closed;
  }

  static async launch(options: LaunchOptions): Promise<ChromiumDriver> {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('no Chrome, Chromium or Edge found; set CHROME_PATH');
    const { timeZone, language, visible, pinned = visible } = options;
    const profile = pinned ? await pinnedProfile(options.extension) : null;
    const browser = await launch({
      executablePath,
      pipe: true,
      headless: !visible,
      defaultViewport: null,
      enableExtensions: [options.extension],
      // A reader's browser, without the bar that says that a test drives it.
      ...(profile ? { userDataDir: profile, ignoreDefaultArgs: ['--enable-automation'] } : {}),
      args: [
        ...ARGUMENTS,
        ...proxyArguments(options),
        '--window-size=1280,860',
        ...(language ? [`--lang=${language}`] : []),
      ],
      env: {
        ...process.env,
        ...(timeZone ? { TZ: timeZone } : {}),
        // On Linux the environment goes before `--lang`.
        ...(language ? { LANGUAGE: language.replace('-', '_') } : {}),
      },
    });
    const disconnected = new Promise((gone) => browser.once('disconnected', gone));
    const closed = disconnected.then(() => (profile ? rm(profile, REMOVED) : undefined));
    await mkdir(options.downloads, { recursive: true });
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: options.downloads,
    });
    const worker = await browser.waitForTarget(
      (target) => target.type() === TargetType.SERVICE_WORKER,
    );
    const id = new URL(worker.url()).host;
    return new ChromiumDriver(browser, session, id, options.downloads, closed);
  }

  async open(url: string): Promise<ChromiumPage> {
    const before = await this.#tabs();
    const page = await this.browser.newPage();
    const tab = (await this.#tabs()).find((id) => !before.includes(id));
    if (!tab) throw new Error('a new page without a tab');
    const opened = new ChromiumPage(page, tab);
    await opened.navigate(url);
    return opened;
  }

  async clickToolbar(page: BrowserPage): Promise<ChromiumPage> {
    const before = this.browser.targets();
    await this.trigger(page);
    const popup = await waitUntil('the popup', async () =>
      this.browser.targets().find((t) => isPage(t, 'popup.html') && !before.includes(t)),
    );
    return new ChromiumPage(await popup.asPage(), null);
  }

  /** The click alone, for whoever has no time to wait for the popup. */
  async trigger(page: BrowserPage): Promise<void> {
    if (!(page instanceof ChromiumPage) || !page.tabId) throw new Error('not a tab of Chromium');
    await page.page.bringToFront();
    await this.session.send('Extensions.triggerAction', {
      id: this.extensionId,
      targetId: page.tabId,
    });
  }

  async openExtensionPage(path: string): Promise<ChromiumPage> {
    return this.open(`chrome-extension://${this.extensionId}/${path}`);
  }

  async findExtensionPage(path: string): Promise<ChromiumPage> {
    const target = await waitUntil(path, async () =>
      this.browser.targets().find((t) => isPage(t, path)),
    );
    return new ChromiumPage(await target.asPage(), null);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.closed;
  }

  async #tabs(): Promise<string[]> {
    const { targetInfos } = await this.session.send('Target.getTargets', {
      filter: [{ type: 'tab' }],
    });
    return targetInfos.map(({ targetId }) => targetId);
  }
}

const isPage = (target: Target, path: string) =>
  target.type() !== TargetType.SERVICE_WORKER &&
  new RegExp(`^chrome-extension://\\w+/${path}`).test(target.url());

function proxyArguments({ proxy, proxyHosts }: LaunchOptions): string[] {
  if (!proxyHosts) return [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'];
  return [`--proxy-pac-url=${proxyScript(proxy, proxyHosts)}`];
}
