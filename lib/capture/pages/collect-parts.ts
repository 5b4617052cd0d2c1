import { containedShare } from '../../text/contained-share.ts';
import { similarity } from '../../text/similarity.ts';
import type { ArticlePages } from './article-pages.ts';
import type { PagePart } from './page-part.ts';

/** More pages than this are no article. */
const MAX_PAGES = 30;
/** Texts of one page, and titles of one article, have this much in common at least. */
const [SAME_TEXT, SAME_TITLE] = [0.9, 0.6];

const NO_PAGES: Pick<ArticlePages, 'others'> = { others: [] };

/** A page that could not be read; `url`: where it should be, as far as that is known. */
export interface MissingPage {
  number: number;
  url: string | null;
}

/** An article in its parts, in order. */
export interface CollectedParts {
  parts: { number: number; part: PagePart }[];
  missing: MissingPage[];
}

/** How parts are come by. */
export interface PartSource {
  /** Reads the page at an address; `null` where it cannot be had. */
  read: (url: string) => Promise<PagePart | null>;
  /** Called before each page: its number, and how many are known of. */
  onProgress: (number: number, total: number) => void;
  /** Throws when the reader stopped it. */
  signal: AbortSignal;
}

/**
 * All pages of the article of which `live` is one: the one page that has it whole, where there is one, else
 * page by page, each of which may tell of more. A page about something else, or one that cannot be read, is
 * missing; one that says nothing new is left out.
 */
export async function collectParts(
  live: PagePart,
  pages: ArticlePages,
  { read, onProgress, signal }: PartSource,
): Promise<CollectedParts> {
  if (pages.whole !== null) {
    onProgress(1, 1);
    const part = await read(pages.whole);
    signal.throwIfAborted();
    if (part && hasMore(part, live)) return { parts: [{ number: 1, part }], missing: [] };
  }
  const addresses = new Map<number, string>();
  const learn = ({ others }: Pick<ArticlePages, 'others'>) => {
    for (const { number, url } of others) if (!addresses.has(number)) addresses.set(number, url);
  };
  learn(pages);
  const parts: CollectedParts['parts'] = [];
  const missing: MissingPage[] = [];
  const last = () => Math.max(pages.current, ...addresses.keys());
  for (let number = 1; number <= Math.min(last(), MAX_PAGES + 1); number += 1) {
    if (number === pages.current) {
      parts.push({ number, part: live });
      continue;
    }
    const url = addresses.get(number) ?? null;
    if (url !== null && number <= MAX_PAGES) onProgress(number, last());
    const part = url !== null && number <= MAX_PAGES ? await read(url) : null;
    signal.throwIfAborted();
    if (!part || !isSameArticle(part, live)) missing.push({ number, url });
    else if (![live, ...parts.map((one) => one.part)].some((known) => isSameText(part, known))) {
      parts.push({ number, part });
      learn(part.pages ?? NO_PAGES);
    }
  }
  return { parts, missing };
}

/** By the headline; `<title>` alone may be mostly the name of the site. */
function isSameArticle({ blocks, report }: PagePart, live: PagePart): boolean {
  const [here, there] = [live.report.clues, report.clues];
  const known = here.headline || here.pageTitle;
  const titles = [there.headline || there.pageTitle, there.pageTitle];
  return blocks.length > 0 && titles.some((title) => similarity(title, known) >= SAME_TITLE);
}

function isSameText({ report: { clues } }: PagePart, known: PagePart): boolean {
  return containedShare(clues.text, known.report.clues.text) > SAME_TEXT;
}

function hasMore({ report: { clues } }: PagePart, live: PagePart): boolean {
  const { text } = live.report.clues;
  return containedShare(text, clues.text) > SAME_TEXT / 2 && clues.text.length > text.length;
}
