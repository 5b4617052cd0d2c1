import { readQuery } from './parse-query.ts';
import type { QueryNode } from './query-node.ts';
import type { Span, ValueToken } from './read-tokens.ts';

/** One condition of a query as it was understood, to be shown to the reader beside the box. */
export interface QueryChip extends Span {
  /** What the condition is on; `any`: everywhere. */
  field: 'any' | 'title' | 'byline' | 'note' | 'source' | 'site' | 'tag' | 'lang' | 'days' | 'has';
  /** Folded words or a value; `YYYY-MM-DD..YYYY-MM-DD` for days, open where there is no end; a quality. */
  value: string;
  /** It was written that the value may go on. That the last word of a query may needs no telling. */
  prefix: boolean;
  /** These words in a row. */
  phrase: boolean;
  /** Looks like a field or a date and is none: taken as words. */
  plain: boolean;
  /** Must not be so. */
  negated: boolean;
  /** Conditions with the same number are alternatives to each other; `null`: this one must hold. */
  alternative: number | null;
}

/** The conditions of a query, in its order. Where alternatives have several conditions, they stand flat. */
export function describeQuery(query: string, now = new Date()): QueryChip[] {
  const { node, origins } = readQuery(query, now);
  let groups = 0;
  const describe = (part: QueryNode, negated: boolean, alternative: number | null): QueryChip[] => {
    if (part.kind === 'not') return describe(part.node, !negated, alternative);
    if (part.kind === 'all') {
      return part.nodes.flatMap((own) => describe(own, negated, alternative));
    }
    if (part.kind === 'any') {
      const group = alternative ?? groups++;
      return part.nodes.flatMap((own) => describe(own, negated, group));
    }
    const token = origins.get(part);
    return token ? [{ ...condition(part, token), negated, alternative }] : [];
  };
  return describe(node, false, null);
}

type Leaf = Exclude<QueryNode, { kind: 'all' | 'any' | 'not' }>;

function condition(node: Leaf, token: ValueToken): Omit<QueryChip, 'negated' | 'alternative'> {
  const { from, to, quoted } = token;
  const prefix = !quoted && token.text.endsWith('*');
  const common = { from, to, prefix: false, phrase: false, plain: false };
  switch (node.kind) {
    case 'text':
      return {
        ...common,
        field: node.field,
        value: node.needle,
        prefix,
        phrase: quoted,
        plain: node.field === 'any' && (token.field !== null || looksLikeField(token)),
      };
    case 'value':
      return { ...common, field: node.field, value: node.value, prefix };
    case 'days':
      return { ...common, field: 'days', value: `${node.from ?? ''}..${node.to ?? ''}` };
    case 'quality':
      return { ...common, field: 'has', value: node.quality };
  }
}

/** `sorce:Post`, but no address. */
function looksLikeField({ text, quoted }: ValueToken): boolean {
  return !quoted && /^\p{L}+[:：](?!\/\/)./u.test(text);
}
