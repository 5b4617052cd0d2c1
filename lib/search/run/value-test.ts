import { tagKey } from '../../clip/tag.ts';
import { occursIn } from '../../text/find-needle.ts';
import type { TextNode, ValueField, ValueNode } from '../query/query-node.ts';
import { foldLine } from '../terms/search-text.ts';

/** Whether the value of a clip is what a node asks for: a part of a source or site, a whole tag or language. */
export function valueTest({ field, value, prefix }: ValueNode): (own: string) => boolean {
  return VALUE_TESTS[field](value, prefix);
}

const VALUE_TESTS: Record<
  ValueField,
  (value: string, prefix: boolean) => (own: string) => boolean
> = {
  source: (value) => (own) => foldLine(own).includes(value),
  site: (value) => (own) => own.split('\n').some((name) => foldLine(name).includes(value)),
  tag: (value, prefix) => (own) => {
    const key = foldLine(tagKey(own));
    return prefix ? key.startsWith(value) : key === value;
  },
  lang: (value) => (own) => `${foldLine(own)}-`.startsWith(`${value}-`),
};

/** Whether the words of a node occur in a source or in a tag. */
export function wordsTest({ needle, prefix, variants }: TextNode): (own: string) => boolean {
  const inScript = (own: string) => variants?.simplified(own) ?? own;
  return (own) => occursIn(inScript(foldLine(own)), needle, prefix);
}
