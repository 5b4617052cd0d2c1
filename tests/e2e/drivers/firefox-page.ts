import { writeFile } from 'node:fs/promises';
import type { Bidi } from './bidi.ts';
import type { BrowserPage, NamedKey } from './browser-driver.ts';
import { chooseOption } from './choose-option.ts';
import { waitUntil } from './wait-until.ts';

/** Code points that WebDriver gives to keys without a character. */
const KEYS: Record<NamedKey, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

/** A document in Firefox, driven by real input events. */
export class FirefoxPage implements BrowserPage {
  readonly context: string;
  readonly #bidi: Bidi;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.context = context;
  }

  async evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return (await this.#bidi.call(this.context, run.toString(), args)) as Awaited<Result>;
  }

  async navigate(url: string): Promise<void> {
    // The load of an extension's page is never reported: ask the page instead.
    const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
    await this.#bidi.send('browsingContext.navigate', { context: this.context, url, wait });
    const wanted = url.split('#')[0] ?? '';
    if (wait === 'none') await waitUntil(url, () => this.evaluate(isLoaded, wanted));
  }

  async click(selector: string, { button = 'left' as 'left' | 'right' } = {}): Promise<void> {
    const number = button === 'left' ? 0 : 2;
    await waitUntil(`${selector} in view`, async () => {
      const element = await this.#locate(selector);
      if (!element) return null;
      await this.evaluate(scrollTo, selector);
      try {
        await this.#perform('pointer', [
          { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
          { type: 'pointerDown', button: number },
          { type: 'pointerUp', button: number },
        ]);
        return true;
      } catch (error) {
        // What is still being loaded above it has moved it out of view again: nothing was pressed.
        if (String(error).includes('move target out of bounds')) return null;
        throw error;
      }
    });
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.evaluate(selectAll, selector);
    for (const character of text) await this.press(character);
  }

  async choose(selector: string, value: string): Promise<void> {
    await waitUntil(selector, () => this.evaluate(chooseOption, selector, value));
  }

  async press(key: NamedKey | string): Promise<void> {
    const value = key in KEYS ? KEYS[key as NamedKey] : key;
    await this.#perform('key', [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.#bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    await writeFile(path, data, 'base64');
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.context });
  }

  async #locate(selector: string): Promise<{ sharedId: string } | null> {
    const { nodes } = await this.#bidi.send<{ nodes: { sharedId: string }[] }>(
      'browsingContext.locateNodes',
      { context: this.context, locator: { type: 'css', value: selector }, maxNodeCount: 1 },
    );
    return nodes[0] ? { sharedId: nodes[0].sharedId } : null;
  }

  async #perform(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    await this.#bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type, id: type, actions }],
    });
  }
}

const isLoaded = (url: string) =>
  document.readyState === 'complete' && location.href.startsWith(url);

const scrollTo = (selector: string) =>
  document.querySelector(selector)?.scrollIntoView({ block: 'nearest' });

const selectAll = (selector: string) =>
  (document.querySelector(selector) as HTMLInputElement | null)?.select();
