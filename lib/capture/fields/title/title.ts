import { decodeEntities } from '../../../text/folding/decode-entities.ts';
import { squash } from '../../../text/folding/squash.ts';
import { firstMeta } from '../../clues/meta-tags.ts';
import type { PageClues } from '../../clues/page-clues.ts';
import { textOf } from '../../clues/structured-data.ts';
import type { Finding } from '../finding.ts';
import type { StatedHead } from '../stated-head.ts';
import { markedTitle, namesPaper } from './marked-title.ts';
import { isPageKind } from './page-kind.ts';
import { TIME_IN_HEADLINE } from './time-in-headline.ts';
import { stripSuffix } from './title-suffix.ts';

const TITLE_METAS = ['og:title', 'twitter:title', 'articletitle', 'dc.title', 'title'];

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
  const structured = head.nodes.map((node) => textOf(node['headline'] ?? node['title']) ?? '');
  const plain = (title: string) => decodeEntities(title).replace(/<[^<>]+>/g, ' ');
  const bare = (title: string, eager: boolean) =>
    stripSuffix(plain(title), sites, eager ? host : null).headline;
  return [
    { value: bare(meta?.content ?? '', false), from: `meta ${meta?.name}` },
    ...structured.map((title) => ({ value: plain(title), from: 'json-ld headline' })),
    { value: bare(head.title, true), from: 'page title' },
  ].filter(
    ({ value }) =>
      value !== '' && !isPageKind(value) && !sites.some((site) => squash(site) === squash(value)),
  );
}

/**
 * The headline. What the page shows above the body is believed where a stated title repeats it; a page
 * whose headline is marked in no way has it found by its stated titles. Where shown and stated differ, the
 * wording that most agree on wins, the shown one of equals.
 */
export function readTitle(
  clues: PageClues,
  headline: string,
  stated: readonly Finding<string>[],
): Finding<string> {
  const { repeated, pageTitle, text, url } = clues;
  const isUntitled = !headline && !repeated && stated.every(({ value }) => namesPaper(value));
  const paper = isUntitled ? markedTitle(clues.around.header) : null;
  const wordings = [
    ...(paper ? [paper] : []),
    ...(headline && !isPageKind(headline) ? [{ value: headline, from: 'headline' }] : []),
    ...(repeated ? [{ value: repeated, from: 'headline repeated in the page title' }] : []),
    ...stated,
  ];
  const support = ({ value }: Finding<string>) =>
    wordings.filter((other) => squash(other.value) === squash(value)).length;
  const [first = null] = wordings;
  const best = wordings.reduce(
    (winner, one) => (winner && support(winner) >= support(one) ? winner : one),
    first,
  );
  if (best) return { ...best, value: best.value.replace(TIME_IN_HEADLINE, '') };
  const line = beginningOf(text);
  const hasKind = [headline, ...pageTitle.split(/[-_|–—]/)].some(isPageKind);
  const title = hasKind && line ? '' : pageTitle;
  return {
    value: title || line || url,
    from: title ? 'page title' : line ? 'first line' : 'address',
  };
}

/** What a text without a headline begins with: 【the words that are meant as one】, or its first line. */
function beginningOf(text: string): string {
  return /^\s*【(.{4,60}?)】/.exec(text)?.[1] ?? text.split('\n')[0]?.slice(0, 60) ?? '';
}
