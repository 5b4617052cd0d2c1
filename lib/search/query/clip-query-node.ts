import type { ClipQuery } from '../clip-query.ts';
import type { HanVariants } from '../terms/han-variants.ts';
import { parseQuery } from './parse-query.ts';
import type { QueryNode } from './query-node.ts';

/** What the text of a query asks for, its words in both Chinese scripts where the query wants that. */
export function clipQueryNode({ text, variants }: Pick<ClipQuery, 'text' | 'variants'>): QueryNode {
  const node = parseQuery(text);
  return variants ? withVariants(node, variants) : node;
}

function withVariants(node: QueryNode, variants: HanVariants): QueryNode {
  switch (node.kind) {
    case 'text':
      return { ...node, needle: variants.simplified(node.needle), variants };
    case 'not':
      return { ...node, node: withVariants(node.node, variants) };
    case 'all':
    case 'any':
      return { ...node, nodes: node.nodes.map((own) => withVariants(own, variants)) };
    default:
      return node;
  }
}
