import { squash } from '../../text/folding/squash.ts';
import type { Block } from './blocks.ts';
import { isProse } from './prose.ts';
import type { StatedText } from './stated-text.ts';

/** The stated body must account for this much of what was found, or it is a summary or another article. */
const COMPLETE = 0.75;

/**
 * Where the page's data state the whole body, takes out the lines that are not in it: promotion, related
 * articles, captions. Headings, lists, tables and quotations stay, because such data often lack them, and
 * so does the standfirst: what the description repeats, or running text before all that is stated.
 */
export function dropUnstated(all: readonly Block[], stated: StatedText): void {
  if (stated.body === '') return;
  const blocks = all.map((block) => ({ ...block, words: squash(block.text) }));
  const size = (some: typeof blocks) => some.reduce((sum, { words }) => sum + words.length, 0);
  const lead = blocks.find(({ text }) => isProse(text));
  const isStated = (block: (typeof blocks)[number]) =>
    block === lead ||
    stated.body.includes(block.words) ||
    stated.summary.includes(block.words) ||
    (block.words.length > 80 && stated.body.includes(block.words.slice(20, 60)));
  const unstated = blocks.filter((block) => !isStated(block));
  if (size(unstated) > size(blocks) * (1 - COMPLETE)) return;
  for (const { element } of unstated) {
    if (element.matches('p') && !element.closest('li, table, blockquote, figure')) element.remove();
  }
}
