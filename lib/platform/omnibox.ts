import { browser } from 'wxt/browser';
import { openLibraryPage } from './open-library-page.ts';

/** A clip as the address bar offers it. */
export interface OfferedClip {
  id: string;
  title: string;
  source: string | null;
}

/** Five is what browsers show. */
const MOST = 5;

/**
 * Answers the keyword in the address bar: clips while one types, the library page with the query on Enter.
 * A newer keystroke aborts the search for the one before.
 */
export function serveOmnibox(
  find: (text: string, limit: number, signal: AbortSignal) => Promise<OfferedClip[]>,
): void {
  const typing = { last: new AbortController() };
  browser.omnibox.onInputChanged.addListener(async (text, offer) => {
    typing.last.abort();
    typing.last = new AbortController();
    const { signal } = typing.last;
    try {
      const clips = await find(text, MOST, signal);
      if (!signal.aborted) offer(clips.map((clip) => suggestion(text, clip)));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  });
  browser.omnibox.onInputEntered.addListener(async (content) => {
    await openLibraryPage(content.startsWith('q=') ? content : queryParams(content));
  });
}

/** Opens the library page with what was selected on a page as its query. */
export async function findSelection(text: string): Promise<void> {
  // A phrase cannot hold quotation marks: with these, the words between them are looked for.
  await openLibraryPage(queryParams(/["“”„«»「」『』]/.test(text) ? text : `"${text.trim()}"`));
}

function suggestion(text: string, { id, title, source }: OfferedClip) {
  const description = source ? `${title} · ${source}` : title;
  return { content: queryParams(text, id), description: escapeMarkup(description) };
}

function queryParams(text: string, clip?: string): string {
  return new URLSearchParams({ q: text, ...(clip ? { clip } : {}) }).toString();
}

/** Chromium reads descriptions as XML; Firefox shows them as they are, where these signs are rare. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
