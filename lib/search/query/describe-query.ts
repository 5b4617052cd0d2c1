import type { QueryNode } from './query-node.ts';

/** One condition of a query as it was understood, to be shown to the reader beside the box. */
export interface QueryChip {
  /** What the condition is on; `any`: everywhere. */
  field: 'any' | 'title' | 'byline' | 'note' | 'source' | 'site' | 'tag' | 'lang' | 'days' | 'has';
  /** Folded words or a value; `YYYY-MM-DD..YYYY-MM-DD` for days, open where there is no end; a quality. */
  value: string;
  /** The value may go on. */
  prefix: boolean;
  /** Must not be so. */
  negated: boolean;
  /** Conditions with the same number are alternatives to each other; `null`: this one must hold. */
  alternative: number | null;
}

/** The conditions of a query, in its order. Where alternatives have several conditions, they stand flat. */
export function describeQuery(node: QueryNode): QueryChip[] {
  let groups = 0;
  const describe = (part: QueryNode, negated: boolean, alternative: number | null): QueryChip[] => {
    switch (part.kind) {
      case 'text':
        return [
          { field: part.field, value: part.needle, prefix: part.prefix, negated, alternative },
        ];
      case 'value': {
        const { field, value, prefix } = part;
        return [{ field, value, prefix, negated, alternative }];
      }
      case 'days': {
        const value = `${part.from ?? ''}..${part.to ?? ''}`;
        return [{ field: 'days', value, prefix: false, negated, alternative }];
      }
      case 'quality':
        return [{ field: 'has', value: part.quality, prefix: false, negated, alternative }];
      case 'not':
        return describe(part.node, !negated, alternative);
      case 'all':
        return part.nodes.flatMap((own) => describe(own, negated, alternative));
      case 'any': {
        const group = alternative ?? groups++;
        return part.nodes.flatMap((own) => describe(own, negated, group));
      }
    }
  };
  return describe(node, false, null);
}
