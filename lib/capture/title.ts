import { squash } from '../text/squash.ts';
import type { Finding } from './finding.ts';
import { firstMeta } from './meta-tags.ts';
import type { StatedHead } from './stated-head.ts';
import { textOf } from './structured-data.ts';
import { stripSuffix } from './title-suffix.ts';

const HEADINGS =
  'h1,h2,h3,[itemprop~="headline"],[class*="title" i],[id*="title" i],[class*="headline" i],[class*="Tit"]';
const TITLE_METAS = ['og:title', 'twitter:title', 'articletitle', 'dc.title', 'title'];

/** The words of a heading as they are read. */
export function headingText(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').replaceAll('\u00ad', '').trim();
}

/**
 * What the page calls itself where no reader sees it, in order of trust, without the names of site and
 * section.
 */
export function statedTitles(
  head: StatedHead,
  sites: readonly string[],
  host: string,
): Finding<string>[] {
  const meta = firstMeta(head.metas, TITLE_METAS);
  const structured = head.nodes.map((node) => textOf(node['headline'] ?? node['title']));
  const bare = (title: string, eager: boolean) =>
    stripSuffix(title.replace(/<[^>]+>/g, ' '), sites, eager ? host : null).headline;
  return [
    { value: bare(meta?.content ?? '', false), from: `meta ${meta?.name}` },
    ...structured.map((title) => ({ value: title ?? '', from: 'json-ld headline' })),
    { value: bare(head.title, true), from: 'page title' },
  ].filter(({ value }) => value !== '' && !sites.some((site) => squash(site) === squash(value)));
}

/** The on-page heading that a stated title repeats: the longest one, the first of equals. */
function repeatedHeading(document: Document, titles: readonly string[]): string {
  const wanted = titles.map(squash);
  let best = '';
  for (const element of document.querySelectorAll(HEADINGS)) {
    if (element.children.length > 12) continue;
    const text = headingText(element);
    const plain = squash(text);
    const isRepeated =
      plain.length >= 4 &&
      wanted.some(
        (title) => title.startsWith(plain) || (plain.length >= 8 && title.includes(plain)),
      );
    if (isRepeated && plain.length > squash(best).length) best = text;
  }
  return best;
}

/**
 * The headline. What the page shows above the body is believed where a stated title repeats it; a page
 * whose headline is marked in no way has it found by its stated titles. Where shown and stated differ, the
 * wording that most agree on wins, the shown one of equals.
 */
export function readTitle(
  document: Document,
  shown: string,
  stated: readonly Finding<string>[],
  url: string,
): Finding<string> {
  const titles = stated.map(({ value }) => value);
  const isConfirmed = shown !== '' && titles.some((title) => squash(title).includes(squash(shown)));
  const headline = isConfirmed ? '' : repeatedHeading(document, titles);
  const wordings = [
    ...(shown ? [{ value: shown, from: 'headline' }] : []),
    ...(headline ? [{ value: headline, from: 'headline repeated in the page title' }] : []),
    ...stated,
  ];
  const support = ({ value }: Finding<string>) =>
    wordings.filter((other) => squash(other.value) === squash(value)).length;
  const best = wordings.reduce<Finding<string> | null>(
    (winner, one) => (!winner || support(one) > support(winner) ? one : winner),
    null,
  );
  return best ?? { value: document.title.trim() || url, from: 'address' };
}
