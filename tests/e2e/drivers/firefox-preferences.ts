import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from './browser-driver.ts';
import { proxyScript } from './proxy-script.ts';

/** The host of the extension's pages, which Firefox otherwise draws by lot. */
export const EXTENSION_UUID = '6d3f7c52-91a4-4d0e-8b57-2f1c6a9e4b30';

/** The `user.js` of a profile for one session. Makes the download folder. */
export async function firefoxPreferences(options: LaunchOptions): Promise<string> {
  await mkdir(options.downloads, { recursive: true });
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({
      [await geckoId(options.extension)]: EXTENSION_UUID,
    }),
    'browser.download.folderList': 2,
    'browser.download.dir': options.downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.auto': false,
    // Lists that Firefox fetches as it starts; heeded only with the variable that `firefox.ts` sets.
    'services.settings.server': 'data:,none',
    'dom.security.https_first': false,
    ...proxyPreferences(options),
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function proxyPreferences({ proxy, proxyHosts }: LaunchOptions) {
  if (proxyHosts) {
    return {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': proxyScript(proxy, proxyHosts),
    };
  }
  const { hostname, port } = new URL(proxy);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** The id that the built manifest states. */
async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
