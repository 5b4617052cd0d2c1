import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserPage, NamedKey } from './browser-driver.ts';
import { callSource } from './call-source.ts';
import { chooseOption } from './choose-option.ts';
import { waitUntil } from './wait-until.ts';

/** A document in Chromium, driven by real input events. */
export class ChromiumPage implements BrowserPage {
  readonly page: Page;
  /** The tab's target, which is what the toolbar button acts on; null for what is not a tab. */
  readonly tabId: string | null;

  constructor(page: Page, tabId: string | null) {
    this.page = page;
    this.tabId = tabId;
  }

  async evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return (await this.page.evaluate(callSource(run.toString(), args))) as Awaited<Result>;
  }

  async navigate(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async click(selector: string, { button = 'left' as 'left' | 'right' } = {}): Promise<void> {
    const element = await waitUntil(selector, () => this.page.$(selector));
    await element.click({ button });
  }

  async type(selector: string, text: string): Promise<void> {
    const field = await waitUntil(selector, () => this.page.$(selector));
    await field.click({ count: 3 });
    await field.type(text);
  }

  async choose(selector: string, value: string): Promise<void> {
    await waitUntil(selector, () => this.evaluate(chooseOption, selector, value));
  }

  async press(key: NamedKey | string): Promise<void> {
    await this.page.keyboard.press(key as KeyInput);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }
}
