import { aptInstall } from './apt-install.ts';
import { type BrowserFamily, findBrowser } from './find-browser.ts';

const FAMILIES = ['chromium', 'firefox'] as const;

/** What Debian calls them. The font is for Chinese pages, which without it are empty boxes. */
const DEBIAN: Record<BrowserFamily, string[]> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

const ADVICE: Record<BrowserFamily, string> = {
  chromium: 'Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  firefox: 'Install Firefox, or set FIREFOX_PATH to it.',
};

const NONE = `No browser was found on this machine. Install Chrome, Chromium, Edge or Firefox and start again, or set
CHROME_PATH or FIREFOX_PATH to the program. To build the extension alone, without a browser: npm run build.`;

const missing = () => FAMILIES.filter((family) => !findBrowser(family));

/** Installs what is missing where that is ours to do: as root on Debian, as in a container. */
function installAll(): void {
  aptInstall(missing().flatMap((family) => DEBIAN[family]));
  for (const family of missing()) console.warn(`No ${family} found. ${ADVICE[family]}`);
}

/** The same, where either of them will do. False when there is none. */
function installOne(): boolean {
  if (missing().length === FAMILIES.length) aptInstall(DEBIAN.chromium);
  const found = missing().length < FAMILIES.length;
  if (!found) console.error(NONE);
  return found;
}

if (process.argv[2] !== 'one') installAll();
else if (!installOne()) process.exitCode = 1;
