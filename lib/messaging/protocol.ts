import type { ClipEdit, SaveReceipt } from '../clip/clip.ts';

/** A tab to clip, and the id its new revision is to have. */
export interface ClipTabRequest {
  tabId: number;
  /**
   * Chosen by the caller (UUIDv7). A caller whose worker died looks it up in the library to learn
   * whether the clip was stored, and may ask again with the same id without fear of a second copy.
   */
  revisionId: string;
}

/** What a page may ask of the background. Everything else goes straight to the library. */
export interface Protocol {
  /** Captures the page in the tab and saves it. Throws `page-*`, `disk-full`, `library-*`. */
  clipTab(request: ClipTabRequest): SaveReceipt;
  /** Saves the tab's address and title, for a page that cannot be read. Throws `page-gone`, `disk-full`. */
  keepTabLink(request: ClipTabRequest): SaveReceipt;
  /**
   * Saves what was typed in a popup that closes: its own writes may die with it. Values are whole fields,
   * so that saving one twice changes nothing. Throws `clip-gone`, `disk-full`, `library-*`.
   */
  editClip(request: { clipId: string; edit: ClipEdit }): void;
}

/** Sent to our own open pages when a page has no article yet and the capture waits for it. */
export interface CaptureProgress {
  type: 'capture-waiting';
  tabId: number;
  /** The longest that it waits, in milliseconds. */
  waitMs: number;
}
