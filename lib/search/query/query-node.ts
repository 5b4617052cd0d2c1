import type { HanVariants } from '../terms/han-variants.ts';

/** The parts of a clip that words can be looked for in. `any`: all of them, source and tags too. */
export type TextField = 'any' | 'title' | 'byline' | 'note';

/** The values that a clip has or has not. */
export type ValueField = 'source' | 'site' | 'tag' | 'lang';

/** What `has:` and `is:` ask for. */
export type Quality = 'note' | 'tag' | 'byline' | 'image' | 'link' | 'selection' | 'starred';

/** Words in a row. `needle` is folded (`foldLine`); `prefix`: its last word may go on. */
export interface TextNode {
  kind: 'text';
  field: TextField;
  needle: string;
  prefix: boolean;
  /** In both Chinese scripts: then the needle is in simplified characters. Absent: as it is written. */
  variants?: HanVariants;
}

/** A value; folded. `prefix`: only its beginning (tags). */
export interface ValueNode {
  kind: 'value';
  field: ValueField;
  value: string;
  prefix: boolean;
}

/** Days of the date that the query goes by, `YYYY-MM-DD`; both belong to the range. */
export interface DaysNode {
  kind: 'days';
  from: string | null;
  to: string | null;
}

export interface QualityNode {
  kind: 'quality';
  quality: Quality;
}

/** What a query asks for. No nodes: `all` asks for everything, `any` for nothing. */
export type QueryNode =
  | TextNode
  | ValueNode
  | DaysNode
  | QualityNode
  | { kind: 'all'; nodes: QueryNode[] }
  | { kind: 'any'; nodes: QueryNode[] }
  | { kind: 'not'; node: QueryNode };

/** The text nodes by which a clip can be found: those that are not negated. */
export function soughtTexts(node: QueryNode): TextNode[] {
  if (node.kind === 'text') return [node];
  if (node.kind === 'all' || node.kind === 'any') return node.nodes.flatMap(soughtTexts);
  return [];
}

/** Every text node, those that are negated too. */
export function allTexts(node: QueryNode): TextNode[] {
  if (node.kind === 'text') return [node];
  if (node.kind === 'not') return allTexts(node.node);
  return node.kind === 'all' || node.kind === 'any' ? node.nodes.flatMap(allTexts) : [];
}
