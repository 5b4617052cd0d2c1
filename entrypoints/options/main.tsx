import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ClipperError } from '../../lib/clip/clipper-error.ts';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { assignedKeys } from '../../lib/platform/assigned-keys.ts';
import { keepBackedUp } from '../../lib/platform/backup/keep-backed-up.ts';
import { loadSettings } from '../../lib/platform/settings.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { createOptionsState } from './options-state.ts';

async function main(root: HTMLElement): Promise<void> {
  document.documentElement.lang = i18n.t('common.locale');
  document.title = `${i18n.t('options.title')} – ${i18n.t('extension.shortName')}`;
  const [settings, keys, library] = await Promise.all([
    loadSettings(),
    assignedKeys(),
    openLibrary().catch(withoutLibrary),
  ]);
  const left = new AbortController();
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) left.abort();
  });
  const { version } = browser.runtime.getManifest();
  const state = createOptionsState({ settings, keys, version, library, stopped: left.signal });
  render(<OptionsPage state={state} />, root);
  if (library) keepBackedUp(library, left.signal);
}

/** The library page says what is wrong; here everything else still works. */
function withoutLibrary(error: unknown): Library | null {
  if (error instanceof ClipperError) return null;
  throw error;
}

const root = document.getElementById('app');
if (root) void main(root);
