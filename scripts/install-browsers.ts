import { aptInstall } from './apt-install.ts';
import { type BrowserFamily, findBrowser } from './find-browser.ts';

/** What Debian calls them. The font is for Chinese pages, which without it are empty boxes. */
const DEBIAN: Record<BrowserFamily, string[]> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

const ADVICE: Record<BrowserFamily, string> = {
  chromium: 'Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  firefox: 'Install Firefox, or set FIREFOX_PATH to it.',
};

/** Installs what is missing where that is ours to do: as root on Debian, as in a container. */
function installBrowsers(): void {
  const missing = (['chromium', 'firefox'] as const).filter((family) => !findBrowser(family));
  aptInstall(missing.flatMap((family) => DEBIAN[family]));
  for (const family of missing) {
    if (!findBrowser(family)) console.warn(`No ${family} found. ${ADVICE[family]}`);
  }
}

installBrowsers();
