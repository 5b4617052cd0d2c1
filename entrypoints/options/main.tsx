import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { keepBackedUp } from '../../lib/platform/backup/keep-backed-up.ts';
import { showKeptTheme, showTheme } from '../../lib/platform/pages/theme.ts';
import { loadSettings } from '../../lib/platform/settings/settings.ts';
import { assignedKeys } from '../../lib/platform/toolbar/assigned-keys.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { createOptionsState } from './options-state.ts';

async function main(root: HTMLElement): Promise<void> {
  document.documentElement.lang = i18n.t('common.locale');
  showKeptTheme();
  document.title = `${i18n.t('options.title')} – ${i18n.t('extension.shortName')}`;
  const opening = import('./options-library.ts').then(({ openOptionsLibrary }) =>
    openOptionsLibrary(),
  );
  const [settings, keys] = await Promise.all([loadSettings(), assignedKeys()]);
  const left = new AbortController();
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) left.abort();
  });
  const { version } = browser.runtime.getManifest();
  const state = createOptionsState({ settings, keys, version, opening, stopped: left.signal });
  effect(() => showTheme(state.settings.value.theme));
  render(<OptionsPage state={state} />, root);
  const opened = await opening;
  if (!opened) return;
  const { keepMirrored } = await import('../../lib/platform/mirror/keep-mirrored.ts');
  keepBackedUp(opened.library, left.signal);
  keepMirrored(opened.library, left.signal);
}

const root = document.getElementById('app');
if (root) void main(root);
