import type { Capture } from '../../clip/capture.ts';
import type { SaveReceipt } from '../../clip/clip.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import type { Library } from '../../library/library.ts';
import { saveCapture } from '../../library/saving/save-capture.ts';
import type { CaptureProgress, ClipTabRequest } from '../../messaging/protocol.ts';
import { loadSettings } from '../settings/settings.ts';
import { captureTab } from './capture-tab.ts';

/**
 * Captures a tab's page (or what is selected in it) and saves it; tells when the page has to be waited for.
 * The library may still be opening: the page is read meanwhile. Throws what `captureTab`, `openLibrary` and
 * `saveCapture` throw.
 */
export async function clipTab(
  opening: Promise<Library>,
  { tabId, revisionId, selection = false }: ClipTabRequest & { selection?: boolean },
  tell: (progress: CaptureProgress) => void,
): Promise<SaveReceipt> {
  const [library, capture] = await Promise.all([
    opening,
    selection ? captureTab(tabId, { selection }) : captureArticle(tabId, tell),
  ]);
  return saveCapture(library, shownPart(capture), { revisionId });
}

/**
 * A page that shows neither text nor pictures (a film, a frame of another site) is kept as the link that it comes to,
 * so that nobody takes it for an article that was saved. Throws `page-restricted` for an empty tab.
 */
function shownPart(capture: Capture): Capture {
  if (capture.text.trim() !== '' || capture.images.length > 0) return capture;
  if (capture.url.startsWith('about:')) throw new ClipperError('page-restricted');
  const notes = capture.notes.filter((note) => note !== 'no-article');
  return { ...capture, kind: 'link', html: '', notes };
}

/** Reads at once; a page without its article yet is waited for and read again. */
async function captureArticle(
  tabId: number,
  tell: (progress: CaptureProgress) => void,
): Promise<Capture> {
  const first = await captureTab(tabId);
  if (!first.notes.includes('still-loading')) return first;
  const waitMs = (await loadSettings()).waitSeconds * 1000;
  if (waitMs === 0) return first;
  tell({ type: 'capture-waiting', tabId, until: Date.now() + waitMs });
  return captureTab(tabId, { waitMs }).catch((error: unknown) => keep(first, error));
}

/** A tab closed while we waited: what it had shown by then is better than nothing. */
function keep(first: Capture, error: unknown): Capture {
  if (error instanceof ClipperError && error.code === 'page-gone' && first.text !== '')
    return first;
  throw error;
}
