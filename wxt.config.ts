import { defineConfig } from 'wxt';

/** Chromium takes one keystroke for the popup and one for clipping without it. */
const commands = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
  'clip-page': {
    suggested_key: { default: 'Alt+Shift+S' },
    description: '__MSG_commands_clipPage__',
  },
} as const;

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
    commands,
    // `img-src` lets the reader load an article's images once they are asked for; scripts, frames and
    // connections to anywhere else stay impossible even for markup that got past the sanitiser.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https: http:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jianbao@jianbao.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // What is injected into pages is to be small. `_names` are private to Readability, its largest part.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'capture')) return;
      config.esbuild = { ...config.esbuild, mangleProps: /^_[a-z]/ };
    },
  },
  vite: () => ({
    build: { target: 'es2022' },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
});
