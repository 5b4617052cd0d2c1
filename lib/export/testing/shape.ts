import { parseHtml } from '../../html/parse-html.ts';

/**
 * What a reader sees of HTML, as nested arrays: blocks with their kind, in them runs of text with the
 * marks they are under. Blind to what makes no difference to a reader: how space is collapsed and
 * whether it is bold, `<b>` or `<strong>`, loose or tight lists, and what Markdown cannot have (a table
 * without a head, a list of nothing, blocks in a cell, captions, terms with what they mean: see the converter).
 * Notes are a list at the end, whatever links to them and back; a box to tick is a character.
 */
export type Shape = string | Shape[];

const MARKS: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  mark: 'em',
  s: 'del',
  del: 'del',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
  rt: 'rt',
};
const CONTAINERS = ['BODY', 'DIV', 'FIGURE', 'SECTION'];
const BLOCKS =
  'p,section,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,blockquote,pre,hr,table,figure,figcaption,div,caption';

/** A character, a picture or a line break, and the marks it is under. */
interface Piece {
  text: string;
  marks: string;
}

export function shapeOf(html: string): Shape[] {
  const { body } = parseHtml(html);
  // What readers of Markdown put around notes: a heading or a rule above them, a way back after each.
  for (const element of body.querySelectorAll(
    '.footnotes > :is(h2, hr), [data-footnote-backref], .footnote-backref, .reversefootnote',
  )) {
    const before = element.previousSibling;
    if (before?.nodeType === 3) before.nodeValue = (before.nodeValue ?? '').replace(/\s$/, '');
    element.remove();
  }
  for (const box of body.querySelectorAll('input')) box.replaceWith(box.checked ? '☑ ' : '☐ ');
  return blocksIn(body);
}

function blocksIn(parent: Element, marks: string[] = []): Shape[] {
  const blocks: Shape[] = [];
  let line: Piece[] = [];
  const endLine = () => {
    const runs = runsOf(line);
    if (runs.length > 0) blocks.push(['p', ...runs]);
    line = [];
  };
  for (const node of parent.childNodes) {
    if (node instanceof Element && node.matches(BLOCKS)) {
      endLine();
      blocks.push(...block(node));
    } else {
      line.push(...pieces(node, marks));
    }
  }
  endLine();
  return blocks;
}

function block(element: Element): Shape[] {
  const name = element.localName;
  if (CONTAINERS.includes(element.tagName)) return blocksIn(element);
  if (name === 'p') return blocksIn(element);
  if (name === 'figcaption' || name === 'caption') return blocksIn(element, ['em']);
  if (name === 'pre') return [['pre', (element.textContent ?? '').replace(/\n$/, '')]];
  if (name === 'table') return tableShape(element as HTMLTableElement);
  if (name === 'dl') return [['ul', ...termShapes(element)]];
  if (/^h\d$/.test(name)) {
    const runs = runsOf([...element.childNodes].flatMap((node) => pieces(node, [], ' ')));
    return runs.length > 0 ? [[name, ...runs]] : [];
  }
  const blocks = blocksIn(element);
  if (blocks.length === 0 && /^[ou]l$/.test(name)) return [];
  return [[name + (element.getAttribute('start') ?? ''), ...blocks]];
}

/** A term and what it means are one point of a list. */
function termShapes(list: Element): Shape[] {
  const points: Shape[][] = [];
  for (const child of list.children) {
    if (child.localName === 'dt' && child.previousElementSibling?.localName !== 'dt') {
      points.push(['li']);
    }
    points.at(-1)?.push(...blocksIn(child));
  }
  return points;
}

function tableShape(table: HTMLTableElement): Shape[] {
  const caption = table.caption ? block(table.caption) : [];
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => blocksIn(cell).flatMap(linesOf).join('⏎')),
  );
  const filled = rows
    .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))
    .filter((row) => row.length > 0);
  return filled.length > 0 ? [...caption, ['table', ...filled]] : caption;
}

function linesOf(shape: Shape): string[] {
  return typeof shape === 'string' ? [shape] : shape.slice(1).flatMap(linesOf);
}

function pieces(node: Node, marks: string[], lineBreak = '⏎'): Piece[] {
  if (node.nodeType === 3) {
    return [...(node.nodeValue ?? '')].map((text) => ({ text, marks: marks.join(' ') }));
  }
  if (!(node instanceof Element)) return [];
  if (node.localName === 'br') return [{ text: lineBreak, marks: '' }];
  if (node instanceof HTMLImageElement) {
    const alt = node.alt.replace(/\s+/g, ' ').trim();
    return [{ text: `![${alt}](${escaped(node.src)})`, marks: marks.join(' ') }];
  }
  const note = noteNumber(node);
  if (note) return [{ text: note, marks: 'note' }];
  const mark = node instanceof HTMLAnchorElement ? `→${escaped(node.href)}` : MARKS[node.localName];
  const inner = mark && !marks.includes(mark) ? [...marks, mark].sort() : marks;
  return [...node.childNodes].flatMap((child) => pieces(child, inner, lineBreak));
}

/** Readers of Markdown escape what stands bare in addresses. */
function escaped(address: string): string {
  return address.replace(/[[\]|]/g, encodeURIComponent);
}

/** The number of a note that this link leads to: raised, or in brackets. */
function noteNumber(node: Element): string | undefined {
  const raised = node.localName === 'sup' && node.childNodes.length === 1;
  const link = raised ? node.firstChild : node;
  if (!(link instanceof HTMLAnchorElement) || !link.href.includes('#')) return undefined;
  const label = link.textContent ?? '';
  return (raised ? /^\[?(\d{1,3})\]?$/ : /^\[(\d{1,3})\]$/).exec(label)?.[1];
}

/** Pieces as runs of one marking; space has none, and none is left at the ends of a line. */
function runsOf(line: Piece[]): string[] {
  const runs: Piece[] = [];
  for (const { text, marks } of line) {
    const last = runs.at(-1);
    if (/^\s$/u.test(text) || text === '⏎') runs.push({ text, marks: '' });
    else if (last?.marks === marks && !/^[\s⏎]$/u.test(last.text)) last.text += text;
    else runs.push({ text, marks });
  }
  const spaced = runs
    .map(({ text, marks }) => (marks === '' ? text : `{${marks}|${text}}`))
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .replace(/ ?⏎ ?/g, '⏎')
    .replace(/^[ ⏎]+|[ ⏎]+$/g, '');
  return spaced === '' ? [] : [spaced];
}
