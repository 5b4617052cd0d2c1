import { ClipperError } from '../../clip/clipper-error.ts';

/**
 * Browsers tell why a script could not be injected in words only. Chromium: "No tab with id: 5",
 * "The tab was closed.", "Frame with ID 0 was removed.", "Frame with ID 0 is showing error page";
 * Firefox: "Invalid tab ID: 5", "Error: Script injection … frame …". All else means that the page may
 * not be read: "Cannot access a chrome:// URL", "Missing host permission for the tab", …
 */
const GONE =
  /no tab with id|invalid tab id|tab was closed|frame.*(was removed|destroyed)|actor.*destroyed/i;
const BROKEN = /showing error page|script returned non-structured-clonable/i;

/** The failure that an injection's error stands for. */
export function injectionError(error: unknown): ClipperError {
  const words = error instanceof Error ? error.message : String(error);
  if (GONE.test(words)) return new ClipperError('page-gone', error);
  if (BROKEN.test(words)) return new ClipperError('page-broken', error);
  return new ClipperError('page-restricted', error);
}
