import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openLibraryPage } from '../pages/open-library-page.ts';

/** A clip as the address bar offers it. */
export interface OfferedClip {
  id: string;
  /** With the words that were typed marked. */
  title: readonly { text: string; marked: boolean }[];
  source: string | null;
}

/** Chromium reads descriptions as XML with signs of its own; Firefox shows them as they are. */
type Markup = 'xml' | 'plain';

/** Five is what browsers show. */
const MOST = 5;

/**
 * Answers the keyword in the address bar: clips while one types, the library page with the query on Enter.
 * A newer keystroke aborts the search for the one before.
 */
export function serveOmnibox(
  find: (text: string, limit: number, signal: AbortSignal) => Promise<OfferedClip[]>,
  markup: Markup = import.meta.env.FIREFOX ? 'plain' : 'xml',
): void {
  browser.omnibox.setDefaultSuggestion({ description: i18n.t('search.omnibox') });
  const typing = { last: new AbortController() };
  browser.omnibox.onInputChanged.addListener(async (text, offer) => {
    typing.last.abort();
    typing.last = new AbortController();
    const { signal } = typing.last;
    try {
      const clips = await find(text, MOST, signal);
      if (!signal.aborted) offer(clips.map((clip) => suggestion(text, clip, markup)));
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

function suggestion(text: string, clip: OfferedClip, markup: Markup) {
  return {
    content: queryParams(text, clip.id),
    description: markup === 'xml' ? xmlText(clip) : plainText(clip),
  };
}

function xmlText({ title, source }: OfferedClip): string {
  const words = title.map(({ text, marked }) => {
    const escaped = escapeXml(text);
    return marked ? `<match>${escaped}</match>` : escaped;
  });
  return `${words.join('')}${source ? ` <dim>${escapeXml(source)}</dim>` : ''}`;
}

function plainText({ title, source }: OfferedClip): string {
  const words = title.map(({ text }) => text).join('');
  return source ? `${words} · ${source}` : words;
}

function queryParams(text: string, clip?: string): string {
  return new URLSearchParams({ q: text, ...(clip ? { clip } : {}) }).toString();
}

/** Signs that XML does not know in a text, and those it does not allow at all: one breaks every suggestion. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ' ');
}
