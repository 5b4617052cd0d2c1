import type { Clip, ClipEdit, SaveReceipt } from '../clip/clip.ts';

/** A tab to clip, and the id its new revision is to have. */
export interface ClipTabRequest {
  tabId: number;
  /**
   * Chosen by the caller (UUIDv7). A caller whose worker died looks it up in the library to learn
   * whether the clip was stored, and may ask again with the same id without fear of a second copy.
   */
  revisionId: string;
}

/** A tab whose article is to be joined of its pages; see `ClipTabRequest`. */
export interface JoinPagesRequest extends ClipTabRequest {
  /** Of the clip that is shown: another article in the tab by now is not joined. */
  identity: string;
}

/** What a page may ask of the background. Everything else goes straight to the library. */
export interface Protocol {
  /** Captures the page in the tab and saves it. Throws `page-*`, `disk-full`, `library-*`. */
  clipTab(request: ClipTabRequest): SaveReceipt;
  /**
   * Fetches the other pages of the article in the tab and saves all as one new text of its clip; `null`:
   * it was stopped. Throws `page-*`, `pages-unreachable`, `disk-full`, `library-*`.
   */
  joinPages(request: JoinPagesRequest): SaveReceipt | null;
  /** Stops joining in the tab, if it is going on: the clip stays as it is. */
  stopJoining(request: { tabId: number }): void;
  /** Saves the tab's address and title, for a page that cannot be read. Throws `page-gone`, `disk-full`. */
  keepTabLink(request: ClipTabRequest): SaveReceipt;
  /**
   * Saves what is typed in a popup, whose own writes would die with it, and gives the clip as it was before.
   * Values are whole fields, so that saving one twice changes nothing. Throws `clip-gone`, `disk-full`,
   * `library-*`.
   */
  editClip(request: { clipId: string; edit: ClipEdit }): Clip;
}

/** Sent to our own open pages while something takes long. */
export type Progress = CaptureProgress | JoinProgress;

/** A page has no article yet and the capture waits for it. */
export interface CaptureProgress {
  type: 'capture-waiting';
  tabId: number;
  /** When it waits no longer, in milliseconds since the epoch. */
  until: number;
}

/** A page of an article is being fetched. */
export interface JoinProgress {
  type: 'pages-joining';
  tabId: number;
  /** Which page, counted from 1. */
  number: number;
  /** How many pages are known of. */
  total: number;
}
