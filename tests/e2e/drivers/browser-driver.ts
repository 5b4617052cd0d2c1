/** How a browser is to be started. */
export interface LaunchOptions {
  /** The folder of a built extension. */
  extension: string;
  /** `http://127.0.0.1:<port>`: all that the browser asks of the network goes there. */
  proxy: string;
  /** Only these hosts go to the proxy, the rest where it always goes. */
  proxyHosts?: string[];
  /** Where downloads land, without asking. Made when missing. */
  downloads: string;
  /** IANA name of the zone that the browser believes to be in. */
  timeZone?: string;
  /** BCP 47 tag of the browser's own language. Chromium only: Firefox needs a language pack. */
  language?: string;
  /** A window to look at, instead of none. */
  visible?: boolean;
  /** The button stands in the toolbar, as in a visible window, and not in the menu of extensions. Chromium only. */
  pinned?: boolean;
}

/** A key that has no character. */
export type NamedKey = 'Enter' | 'Backspace' | 'Escape' | 'Tab' | 'ArrowDown' | 'ArrowUp';

/** A document in a browser: a tab, a popup or a page of the extension. Selectors are CSS. */
export interface BrowserPage {
  /** Runs a function in the document. It sees nothing but its arguments; all crosses as JSON. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Goes to an address and waits for its load. */
  navigate(url: string): Promise<void>;
  /** A real click on the first element that matches, waited for. */
  click(selector: string, options?: { button?: 'left' | 'right' }): Promise<void>;
  /** Clicks into a field and types over what it holds. */
  type(selector: string, text: string): Promise<void>;
  /** Chooses an option of a `<select>` by its value. */
  choose(selector: string, value: string): Promise<void>;
  /** Presses a key, or a character, wherever the focus is. */
  press(key: NamedKey | string): Promise<void>;
  /** Writes a PNG of what is to be seen. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension in it. The same tests run on every driver. */
export interface BrowserDriver {
  readonly name: 'chromium' | 'firefox';
  readonly downloads: string;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  /** Opens a tab and waits for its load. */
  open(url: string): Promise<BrowserPage>;
  /** Clicks the extension's toolbar button with that tab in front, and gives the popup it opens. */
  clickToolbar(page: BrowserPage): Promise<BrowserPage>;
  /** Opens a page of the extension in a tab: `library.html`. */
  openExtensionPage(path: string): Promise<BrowserPage>;
  /** The page of the extension that something else opened in a tab, once it is there. */
  findExtensionPage(path: string): Promise<BrowserPage>;
  close(): Promise<void>;
}
