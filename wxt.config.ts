import type { MinifyOptions } from 'terser';
import { defineConfig } from 'wxt';
import { fewFiles } from './scripts/few-files.ts';
import { nameOnce } from './scripts/name-once.ts';
import { slimReadability } from './scripts/slim-readability.ts';

/** Chromium takes one keystroke for the popup and one for clipping without it. */
const commands = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
  'clip-page': {
    suggested_key: { default: 'Alt+Shift+S' },
    description: '__MSG_commands_clipPage__',
  },
} as const;

/** Names that only Readability knows: its methods, flags, tables and marks. */
const PRIVATE =
  /^_[a-z]|^(?:FLAG|DEFAULT)_|^REGEXPS$|_ELEMS$|_ROLES$|_EXCEPTIONS$|^(?:unlikelyCandidates|okMaybeItsACandidate|shareElements|hasContent|loadingWords|adWords|commas|positive|negative|videos|hashUrl|contentScore|readability)$/;

/** For what is injected into pages: Readability's debug log goes, its private names become short. */
const SMALLEST: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, pure_funcs: ['this.log'], unsafe_arrows: true },
  mangle: { properties: { regex: PRIVATE } },
  // WXT makes the script's value out of `var capture=(function`; without the bracket there is none.
  format: { wrap_iife: true },
};

/** The scripts that read pages in the page. */
const READERS = ['capture', 'read-part'];

/** The pages of ours, which are built together. */
const PAGES = ['popup', 'library', 'options'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every name has a visible origin.
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_shortName__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // Asked for when the reader turns backups to Downloads on.
    optional_permissions: ['downloads'],
    // Asked for when an export is to have its pictures in it, and not before.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // What is read in a private window leaves no trace: see docs/decisions/0027-not-in-private-windows.md.
    incognito: 'not_allowed',
    commands,
    omnibox: { keyword: 'jb' },
    // `img-src` lets the reader load an article's images once they are asked for, `connect-src` lets an
    // export fetch them; scripts and frames stay impossible even for markup that got past the sanitiser.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https: http:; font-src 'self'; connect-src 'self' https: http:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          // In the toolbar from the first, not in the menu behind it. Chromium leaves that to its reader.
          action: { default_area: 'navbar' as const },
          browser_specific_settings: {
            gecko: {
              id: 'jianbao@jianbao.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // Else the title of the popup's document, which cannot be in the reader's language.
    'build:manifestGenerated': (_wxt, { action }) => {
      if (action) action.default_title = '__MSG_extension_action__';
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const isBuilt = (names: string[]) => entrypoints.some(({ name }) => names.includes(name));
      if (isBuilt(PAGES)) config.plugins = [...(config.plugins ?? []), fewFiles()];
      if (!isBuilt(READERS)) return;
      config.plugins = [...(config.plugins ?? []), slimReadability(), nameOnce()];
      config.build = { ...config.build, minify: 'terser', terserOptions: SMALLEST };
    },
  },
  vite: () => ({
    // Every browser that we run in preloads modules by itself.
    build: { target: 'es2022', modulePreload: { polyfill: false } },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
});
