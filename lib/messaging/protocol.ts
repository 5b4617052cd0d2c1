import type { SaveReceipt } from '../clip/clip.ts';

/** What a caller may ask of the background. One line each; everything else goes straight to the library. */
export interface Protocol {
  /**
   * Captures the page in the tab and saves it. `revisionId` is chosen by the caller, so that a caller
   * whose worker died can look up whether the revision was stored. Throws `page-*`, `disk-full`.
   */
  clipTab(request: { tabId: number; revisionId: string }): SaveReceipt;
  /** Saves the tab's address and title, for a page that cannot be read. */
  keepTabLink(request: { tabId: number; revisionId: string }): SaveReceipt;
}

/** Sent by the capture script to whoever listens, while it waits for a page to load its article. */
export interface CaptureProgress {
  type: 'capture-waiting';
  url: string;
}
