import { squash } from '../../text/folding/squash.ts';
import { readMetaTags } from './meta-tags.ts';
import { readNeighbourhood } from './neighbourhood.ts';
import type { PageClues } from './page-clues.ts';
import { readLines } from './page-lines.ts';
import type { ArticleReading, PageReading } from './page-reading.ts';
import { pageTitles } from './page-titles.ts';
import { headingText, repeatedHeading } from './repeated-heading.ts';
import { attributeStamps, scriptStamps } from './stamps.ts';
import { isArticle, isPerson, isSite, type StructuredNode } from './structured-data.ts';

/** The fields that some rule reads; the rest, the text of the article among it, stays in the page. */
const FIELDS =
  /^(?:@type|@id|headline|title|name|author|creator|publisher|date(?:Published|Modified|Created)|uploadDate|pubDate|upDate|keywords|image)$/;

/** A title that was never closed is the rest of the page. */
const MAX_TITLE = 500;
const MAX_PARTS = 50;

/** The page's JSON-LD objects about articles, sites and people, with the fields that matter. */
function statedNodes(data: readonly StructuredNode[]): StructuredNode[] {
  return data
    .filter((node) => isArticle(node) || isSite(node) || isPerson(node))
    .map((node) => Object.fromEntries(Object.entries(node).filter(([name]) => FIELDS.test(name))));
}

/** Ids that a whole country's sites share, for Baidu's sake, and WeChat's and NetEase's own. */
const NAMED =
  'source_baidu author_baidu editor_baidu pubtime_baidu js_name js_author_name ne_article_source publish_time'.split(
    ' ',
  );

function namedElements(document: Document): Record<string, string> {
  const words = NAMED.map((id) => [id, headingText(document.getElementById(id))] as const);
  return Object.fromEntries(words.filter(([, text]) => text !== '' && text.length < 60));
}

/** Attributes that sites put the codes of securities into. */
const CODES = 'data-code data-stockcode data-stock-code data-symbol data-ticker id'.split(' ');

/** East Money's `data-code="1,600519"`, Sina's `id="stock_sh600519"`. */
function codedElements(root: Element | null): PageClues['coded'] {
  const marked = root?.querySelectorAll(`[${CODES.slice(0, -1).join('],[')}],[id^="stock_"]`) ?? [];
  return [...marked].slice(0, 40).map((element) => ({
    value: CODES.map((name) => element.getAttribute(name)).find(Boolean) ?? '',
    words: headingText(element).slice(0, 40),
  }));
}

/** The texts that a headline is made of. One of many parts is an element that was never closed. */
function headlineParts(heading: Element | null): string[] {
  const parts = heading ? readLines(heading).flatMap((line) => line.parts) : [];
  return parts.length > MAX_PARTS ? [] : parts;
}

/** Gathers what the page says about its article. Reads only; judges nothing. */
export function gatherClues(page: PageReading, article: ArticleReading): PageClues {
  const { document, url, now } = page;
  const metas = readMetaTags(document);
  const nodes = statedNodes(article.data);
  const headline = headingText(article.heading);
  const titles = pageTitles(document, article.data);
  const isConfirmed =
    headline !== '' && titles.some((title) => squash(title).includes(squash(headline)));
  const repeated = isConfirmed ? '' : repeatedHeading(document, titles);
  const lines = readLines(document.body, article.root);
  const around = readNeighbourhood(lines, article, headline || repeated);
  const beside = new Set([...around.header, ...around.above].map(({ text }) => text));
  return {
    url,
    baseUrl: document.baseURI,
    now: now.getTime(),
    pageTitle: document.title.slice(0, MAX_TITLE).trim(),
    declaredLang: document.documentElement.lang,
    headline,
    headlineParts: headlineParts(article.heading),
    repeated,
    text: article.text,
    ends: article.ends,
    metas,
    nodes,
    canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    around,
    named: namedElements(document),
    coded: codedElements(article.root),
    stamps: attributeStamps(
      document,
      lines.filter(({ text }) => beside.has(text.slice(0, 300))),
    ),
    scripted: scriptStamps(document, headline || repeated),
  };
}
