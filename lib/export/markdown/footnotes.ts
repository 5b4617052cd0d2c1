import type {
  FootnoteDefinition,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  RootContent,
  Text,
} from 'mdast';

/** `¹` as pages write it, with or without brackets. */
const NUMBER = /^\[?(\d{1,3})\]?$/;
/** What leads from a note back into the text. */
const BACK = /^(?:[↑↩⬆⏎^]\ufe0e?)+$/u;

/**
 * Notes at the end of an article as Markdown's own footnotes. That is what they are where the last block is
 * a numbered list from 1, and small numbers in the text, the same ones in the same order, link to places on
 * one page. Anything else stays a list and links.
 */
export function withFootnotes(blocks: RootContent[]): RootContent[] {
  const notes = blocks.at(-1);
  if (notes?.type !== 'list' || !isNoteList(notes)) return blocks;
  const text = blocks.slice(0, -1);
  const references = text.flatMap(referencesIn);
  const numbers = [...new Set(references.map(({ number }) => number))];
  const pages = new Set(references.map(({ page }) => page));
  const known = numbers.every((number, at) => number === String(at + 1));
  if (pages.size !== 1 || !known || numbers.length !== notes.children.length) return blocks;
  return [...text.map(withReferences), ...notes.children.map(definition)];
}

function isNoteList({ ordered, start, children }: List): boolean {
  return (
    ordered === true && (start ?? 1) === 1 && children.every((note) => note.children.length > 0)
  );
}

interface Reference {
  number: string;
  /** Where it leads, without the place on that page. */
  page: string;
}

function referencesIn(node: Nodes): Reference[] {
  const reference = referenceOf(node);
  if (reference) return [reference];
  return 'children' in node ? node.children.flatMap(referencesIn) : [];
}

/** A raised link that is a number, or a link that is a number in brackets; to a place on a page. */
function referenceOf(node: Nodes): Reference | null {
  const raised = node.type === 'textDirective' && node.name === 'sup';
  const link = raised && node.children.length === 1 ? node.children[0] : node;
  if (link?.type !== 'link' || link.children.length !== 1) return null;
  const label = (link.children[0] as Text).value ?? '';
  const number = NUMBER.exec(label)?.[1];
  const [page = '', place] = link.url.split('#');
  const small = raised || label.startsWith('[');
  return number && place && small ? { number, page } : null;
}

/** The same with references in the place of links; a node that has none is left as it is. */
function withReferences<Node extends Nodes>(node: Node): Node {
  const reference = referenceOf(node);
  if (reference) {
    return { type: 'footnoteReference', identifier: reference.number } as Nodes as Node;
  }
  return 'children' in node ? { ...node, children: node.children.map(withReferences) } : node;
}

function definition(note: ListItem, at: number): FootnoteDefinition {
  const children = note.children.map((block) =>
    block.type === 'paragraph' ? { ...block, children: withoutWayBack(block.children) } : block,
  );
  return { type: 'footnoteDefinition', identifier: String(at + 1), children };
}

/** Readers of Markdown put a way back there themselves. */
function withoutWayBack(words: PhrasingContent[]): PhrasingContent[] {
  const last = words.at(-1);
  const [label] = last?.type === 'link' ? last.children : [];
  if (label?.type !== 'text' || !BACK.test(label.value)) return words;
  const left = words.slice(0, -1);
  const before = left.at(-1);
  if (before?.type !== 'text') return left;
  return [...left.slice(0, -1), { ...before, value: before.value.trimEnd() }];
}
