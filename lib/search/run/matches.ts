import { occursIn } from '../../text/find-needle.ts';
import type { SearchDocument } from '../indexing/index-store.ts';
import type { QueryNode, TextNode } from '../query/query-node.ts';
import type { SearchText } from '../terms/search-text.ts';
import { clipInDays, dayRange } from './day-range.ts';
import { QUALITY_FLAGS } from './quality-flags.ts';
import { valueTest, wordsTest } from './value-test.ts';

/**
 * Whether a clip is what a query asks for: the definition of every search. The index only spares reading
 * most clips.
 */
export function matches(
  node: QueryNode,
  document: SearchDocument,
  dateField: 'clipped' | 'published',
): boolean {
  const { attributes, text } = document;
  switch (node.kind) {
    case 'text':
      return textMatches(node, text) || (node.field === 'any' && valueMatches(node, document));
    case 'value':
      return node.field === 'tag'
        ? attributes.tags.some(valueTest(node))
        : valueTest(node)(attributes[node.field]);
    case 'days':
      return clipInDays(dayRange(node.from, node.to), attributes, dateField);
    case 'quality':
      return node.quality === 'tag'
        ? attributes.tags.length > 0
        : (attributes.flags & QUALITY_FLAGS[node.quality]) !== 0;
    case 'all':
      return node.nodes.every((part) => matches(part, document, dateField));
    case 'any':
      return node.nodes.some((part) => matches(part, document, dateField));
    case 'not':
      return !matches(node.node, document, dateField);
  }
}

/** Whether the words of a node are in the fields that are kept as text. */
export function textMatches(
  { field, needle, prefix, variants }: TextNode,
  text: SearchText,
): boolean {
  const { title, bylines, note, beside, body } = text;
  const fields = {
    any: [title, bylines, note, beside, body],
    title: [title],
    byline: [bylines],
    note: [note],
  };
  const inScript = (own: string) => variants?.simplified(own) ?? own;
  return fields[field].some((own) => occursIn(inScript(own), needle, prefix));
}

function valueMatches(node: TextNode, { attributes }: SearchDocument): boolean {
  const inValue = wordsTest(node);
  return inValue(attributes.source) || attributes.tags.some(inValue);
}
