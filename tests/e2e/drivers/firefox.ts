import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findBrowser } from '../../../scripts/find-browser.ts';
import { Bidi } from './bidi.ts';
import type { BrowserDriver, BrowserPage, LaunchOptions } from './browser-driver.ts';
import { CLICK_TOOLBAR, CLOSE_POPUPS, FIND_POPUP } from './firefox-chrome.ts';
import { FirefoxPage } from './firefox-page.ts';
import { EXTENSION_UUID, firefoxPreferences } from './firefox-preferences.ts';
import { waitUntil } from './wait-until.ts';

interface Context {
  context: string;
  url: string;
}

/** Firefox over WebDriver BiDi, with the extension installed for this session. */
export class FirefoxDriver implements BrowserDriver {
  readonly name = 'firefox';
  readonly downloads: string;
  readonly closed: Promise<void>;
  readonly #bidi: Bidi;
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #extensionId: string;

  private constructor(
    bidi: Bidi,
    process: ChildProcess,
    profile: string,
    downloads: string,
    extensionId: string,
  ) {
    this.#bidi = bidi;
    this.#process = process;
    this.#profile = profile;
    this.downloads = downloads;
    this.closed = new Promise((closed) => process.once('exit', () => closed()));
    this.#extensionId = extensionId;
  }

  static async launch(options: LaunchOptions): Promise<FirefoxDriver> {
    const program = findBrowser('firefox');
    if (!program) throw new Error('no Firefox found; set FIREFOX_PATH');
    const profile = await mkdtemp(join(tmpdir(), 'jianbao-firefox-'));
    await writeFile(join(profile, 'user.js'), await firefoxPreferences(options));
    const firefox = spawn(
      program,
      [
        ...(options.visible ? [] : ['--headless']),
        '--no-remote',
        '--profile',
        profile,
        '--remote-debugging-port=0',
        '--remote-allow-system-access',
        'about:blank',
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...process.env,
          MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
          ...(options.timeZone ? { TZ: options.timeZone } : {}),
        },
      },
    );
    const bidi = await Bidi.connect(await bidiAddress(firefox));
    const { extension } = await bidi.send<{ extension: string }>('webExtension.install', {
      extensionData: { type: 'path', path: options.extension },
    });
    return new FirefoxDriver(bidi, firefox, profile, options.downloads, extension);
  }

  async open(url: string): Promise<FirefoxPage> {
    const { context } = await this.#bidi.send<Context>('browsingContext.create', { type: 'tab' });
    const page = new FirefoxPage(this.#bidi, context);
    await page.navigate(url);
    return page;
  }

  async clickToolbar(page: BrowserPage): Promise<FirefoxPage> {
    if (!(page instanceof FirefoxPage)) throw new Error('not a tab of Firefox');
    await this.inBrowser(CLOSE_POPUPS);
    await waitUntil('the last popup to close', async () => !(await this.#popup()));
    await this.#bidi.send('browsingContext.activate', { context: page.context });
    await this.inBrowser(CLICK_TOOLBAR, this.#extensionId);
    return new FirefoxPage(this.#bidi, await waitUntil('the popup', () => this.#popup()));
  }

  async openExtensionPage(path: string): Promise<FirefoxPage> {
    return this.open(`moz-extension://${EXTENSION_UUID}/${path}`);
  }

  async findExtensionPage(path: string): Promise<FirefoxPage> {
    const start = `moz-extension://${EXTENSION_UUID}/${path}`;
    const found = await waitUntil(path, async () => {
      const tree = await this.#bidi.send<{ contexts: Context[] }>('browsingContext.getTree');
      return tree.contexts.find(({ url }) => url.startsWith(start));
    });
    return new FirefoxPage(this.#bidi, found.context);
  }

  /** Runs one of `firefox-chrome.ts` in the browser's own window. */
  async inBrowser(run: string, ...args: unknown[]): Promise<unknown> {
    const { contexts } = await this.#bidi.send<{ contexts: Context[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    return this.#bidi.call(contexts[0]?.context ?? '', run, args);
  }

  async close(): Promise<void> {
    this.#bidi.close();
    this.#process.kill();
    await this.closed;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #popup(): Promise<string | null> {
    return (await this.inBrowser(FIND_POPUP, '/popup.html')) as string | null;
  }
}

/** Firefox says on its error output where it listens. */
async function bidiAddress(firefox: ChildProcess): Promise<string> {
  if (!firefox.stderr) throw new Error('Firefox without an error output');
  for await (const line of createInterface(firefox.stderr)) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('Firefox ended before it listened');
}
