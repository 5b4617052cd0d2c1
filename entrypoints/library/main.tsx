import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { TriangleAlert } from 'lucide-preact';
import { render } from 'preact';
import { i18n } from '#i18n';
import { EmptyState } from '../../components/feedback/EmptyState.tsx';
import { ClipperError } from '../../lib/clip/clipper-error.ts';
import { forgetImages } from '../../lib/library/images/forget-images.ts';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { showKeptTheme, showTheme } from '../../lib/platform/pages/theme.ts';
import { followSettings, loadSettings } from '../../lib/platform/settings/settings.ts';
import { assignedKeys } from '../../lib/platform/toolbar/assigned-keys.ts';
import { failureText } from './failure-text.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { createLibraryState } from './library-state.ts';
import { followVariants } from './search/variants-state.ts';

/** Opens the library and shows it; where it does not open, says why. */
async function main(root: HTMLElement): Promise<void> {
  document.documentElement.lang = i18n.t('common.locale');
  showKeptTheme();
  try {
    const left = new AbortController();
    const [library, loaded, keys] = await Promise.all([
      openLibrary(),
      loadSettings(),
      assignedKeys(),
    ]);
    const settings = signal(loaded);
    followSettings((changed) => {
      settings.value = changed;
    }, left.signal);
    effect(() => showTheme(settings.value.theme));
    const variants = await followVariants(settings, left.signal);
    const state = createLibraryState({
      library,
      settings,
      variants,
      clipKeys: keys.popup,
      window,
      narrow: followMedia('(max-width: 639px)', left.signal),
      stopped: left.signal,
    });
    window.addEventListener('pagehide', ({ persisted }) => {
      state.draft.leave();
      if (!persisted) left.abort();
    });
    render(<LibraryPage state={state} />, root);
    await tidy(library, left.signal);
  } catch (error) {
    const [title, text] = [i18n.t('library.failed'), failureText(error)];
    render(<EmptyState failed icon={TriangleAlert} title={title} text={text} />, root);
    if (!(error instanceof ClipperError)) throw error;
  }
}

/** What is due to a library that nobody waits for. Loaded after the page is there. */
async function tidy(library: Library, stopped: AbortSignal): Promise<void> {
  const { keepIndexCurrent } = await import('../../lib/library/search/keep-index-current.ts');
  const { sweepLibrary } = await import('../../lib/platform/trash/sweep-library.ts');
  const { keepBackedUp } = await import('../../lib/platform/backup/keep-backed-up.ts');
  const { keepMirrored } = await import('../../lib/platform/mirror/keep-mirrored.ts');
  keepIndexCurrent(library, stopped);
  keepBackedUp(library, stopped);
  keepMirrored(library, stopped);
  if ((await sweepLibrary(library)) > 0) await forgetImages(library);
}

/** Whether a media query holds, now and later. */
function followMedia(query: string, stopped: AbortSignal): ReadonlySignal<boolean> {
  const list = window.matchMedia(query);
  const matches = signal(list.matches);
  const follow = () => {
    matches.value = list.matches;
  };
  list.addEventListener('change', follow, { signal: stopped });
  return matches;
}

const root = document.getElementById('app');
if (root) void main(root);
