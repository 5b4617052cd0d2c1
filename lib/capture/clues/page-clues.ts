import type { MetaTags } from './meta-tags.ts';
import type { StructuredNode } from './structured-data.ts';

/** A line of the page as a reader sees it. */
export interface Line {
  text: string;
  /** The words of each inline element of the line: `2022-05-18`, `来源：`, `界面新闻`. */
  parts: string[];
  /** How the page marked it: class, id, rel and itemprop of its element, of the parent, of the grandparent. */
  marks: string[];
  /** The line stands within the body's element. */
  own: boolean;
}

/** The lines where pages say when, where and by whom an article was published, nearest to it first. */
export interface Neighbourhood {
  /** Between headline and body: believed before all others. */
  header: Line[];
  /** Above the headline, the nearest first. */
  above: Line[];
  /** Short lines from the top of the page down to the headline, in page order. */
  top: Line[];
  /** The first lines of the body. */
  opening: Line[];
  /** The last lines of the body, in page order. */
  closing: Line[];
  /** What follows the body. */
  after: Line[];
}

/** A time that the page keeps where no reader sees it, with the name it keeps it under. */
export interface Stamp {
  from: string;
  quote: string;
}

/**
 * All that a page says about its article, as plain data: gathered in the page by a small script and
 * judged where size does not matter.
 */
export interface PageClues {
  url: string;
  /** What relative addresses are counted from. */
  baseUrl: string;
  /** When it was read, in milliseconds: what 昨天 and a date without a year are counted from. */
  now: number;
  /** `<title>` and `<html lang>`, as they are. */
  pageTitle: string;
  declaredLang: string;
  /** The on-page headline above the body; empty where there is none. */
  headline: string;
  /** The words of each element in the headline: a kicker often has one of its own. */
  headlineParts: string[];
  /** The on-page heading that a stated title repeats, where the headline does not; else empty. */
  repeated: string;
  text: string;
  ends: string[];
  metas: MetaTags;
  /** The page's JSON-LD objects about articles and sites. */
  nodes: StructuredNode[];
  canonical: string | null;
  around: Neighbourhood;
  /** What stands in the elements that many sites name alike (`#source_baidu`): id → words. */
  named: Record<string, string>;
  /** Elements of the body that carry a security's code, as their attribute has it. */
  coded: { value: string; words: string }[];
  /** Times in attributes, and in the page's scripts, the most trusted first. */
  stamps: Stamp[];
  scripted: Stamp[];
}
