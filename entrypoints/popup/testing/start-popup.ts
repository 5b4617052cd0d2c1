import type { ArticlePages } from '../../../lib/capture/pages/article-pages.ts';
import type { Capture } from '../../../lib/clip/capture.ts';
import { linkCapture } from '../../../lib/clip/link-capture.ts';
import { editClip } from '../../../lib/library/clips/edit-clip.ts';
import type { Library } from '../../../lib/library/library.ts';
import { saveCapture } from '../../../lib/library/saving/save-capture.ts';
import { freshLibrary } from '../../../lib/library/testing/fresh-library.ts';
import { call } from '../../../lib/messaging/call.ts';
import { onJoinProgress, onProgress } from '../../../lib/messaging/progress.ts';
import { type Answers, serve } from '../../../lib/messaging/serve.ts';
import { makeCapture } from '../../../tests/makers.ts';
import { clipMarkdown, copyClip } from '../clip/take-clip.ts';
import { createFinder } from '../find/finder.ts';
import { createPopupLibrary } from '../popup-library.ts';
import { createPopupState, type PopupState } from '../popup-state.ts';

export const TAB = { id: 7, url: 'https://news.example/a/1.html', title: 'The tab’s title' };

export interface StartedPopup {
  library: Library;
  state: PopupState;
  /** How often the popup has asked to be closed. */
  closed: () => number;
}

export interface PopupStart {
  /** What the page gives. */
  capture?: Partial<Capture>;
  /** Put over the background's answers. `null`: there is no background. */
  answers?: Partial<Answers> | null;
  library?: Library;
  /** The pages of the article in the tab. */
  pages?: ArticlePages | null;
  /** The popup goes before its library is open. */
  unopened?: boolean;
}

/** A popup over a real library, with a background that saves what it is told the page holds. */
export async function startPopup(start: PopupStart = {}): Promise<StartedPopup> {
  const {
    library = await freshLibrary(),
    capture,
    answers = {},
    pages = null,
    unopened = false,
  } = start;
  const page = makeCapture(capture);
  if (answers) {
    serve({
      clipTab: ({ revisionId }) => saveCapture(library, page, { revisionId }),
      keepTabLink: ({ revisionId }) =>
        saveCapture(library, linkCapture(TAB.url, TAB.title), { revisionId }),
      joinPages: async () => null,
      stopJoining: async () => undefined,
      editClip: ({ clipId, edit }) => editClip(library, clipId, edit),
      ...answers,
    });
  }
  const closings: true[] = [];
  const state = createPopupState({
    tab: TAB,
    call,
    onProgress,
    onJoinProgress,
    findPages: async () => pages,
    painted: async () => undefined,
    library: unopened
      ? () => new Promise(() => undefined)
      : async () => createPopupLibrary(library),
    finder: async () => createFinder(library),
    markdown: clipMarkdown,
    copy: copyClip,
    newId: () => crypto.randomUUID(),
    now: Date.now,
    close: () => closings.push(true),
  });
  return { library, state, closed: () => closings.length };
}
