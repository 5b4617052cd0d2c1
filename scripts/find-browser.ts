import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two families that the extension is built for. Chrome, Edge and Chromium are one. */
export type BrowserFamily = 'chromium' | 'firefox';

const COMMANDS: Record<BrowserFamily, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const PLACES: Partial<Record<NodeJS.Platform, Record<BrowserFamily, string[]>>> = {
  darwin: {
    chromium: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: programs(
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ),
    firefox: programs('Mozilla Firefox/firefox.exe'),
  },
};

/** Where Windows may have put a program: for all users, for all as 32 bit, for this one. */
function programs(...paths: string[]): string[] {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const roots = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
  return paths.flatMap((path) => roots.flatMap((root) => (root ? [join(root, path)] : [])));
}

/**
 * The program of a browser on this machine, or null. `CHROME_PATH` and `FIREFOX_PATH` go before what is
 * found, and throw when nothing is there.
 */
export function findBrowser(family: BrowserFamily): string | null {
  const variable = family === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${variable} names ${chosen}, which is not there`);
    return chosen;
  }
  const onPath = (process.env['PATH'] ?? '').split(delimiter);
  const commands = COMMANDS[family].flatMap((command) => onPath.map((dir) => join(dir, command)));
  const places = PLACES[process.platform]?.[family] ?? [];
  return [...places, ...commands].find((path) => existsSync(path)) ?? null;
}
