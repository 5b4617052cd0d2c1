import type { BlockContent, DefinitionContent, List, RootContent } from 'mdast';
import type { ClipDocument } from '../clip-document.ts';
import { clippedClock, publishedClock } from '../clock/clip-clock.ts';
import type { ExportSettings } from '../export-settings.ts';
import { articleTree } from '../markdown/article-tree.ts';
import { LOGSEQ } from '../markdown/dialects.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { fileName } from '../names/file-name.ts';
import type { Profile } from './profile.ts';

/**
 * A page for a Logseq graph: properties `key:: value` at its top, the article as an outline, one bullet a
 * block, what stands under a heading below it. Tags are page references. A `/` in a page's name makes a
 * namespace, and is written as Logseq writes it in names of files.
 */
export const logseq: Profile = {
  id: 'logseq',
  site: { files: 'pages', images: 'assets', imageAddress: '../assets/' },
  render(document, settings) {
    const { clip, revision, images } = document;
    const outline = outlineOf(articleTree(revision.html, images));
    return {
      name: fileName(pageName(clip.title).replaceAll('/', '___'), 'md'),
      text: `${properties(document, settings)}\n${writeMarkdown(outline, LOGSEQ)}`,
    };
  },
};

/** One line each; what is not known is left out. */
function properties({ clip }: ClipDocument, settings: ExportSettings): string {
  const references = (names: readonly string[]) =>
    names.map((name) => `[[${pageName(name)}]]`).join(', ');
  const lines: [string, string | null][] = [
    ['title', pageName(clip.title)],
    ['type', '[[clip]]'],
    ['source', clip.source && references([clip.source])],
    ['author', references(clip.bylines)],
    ['published', publishedClock(clip)?.date ?? null],
    ['clipped', clippedClock(clip, settings).date],
    ['url', clip.canonicalUrl],
    ['tags', references(clip.tags)],
    ['description', oneLine(clip.excerpt)],
    ['note', oneLine(clip.note)],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}:: ${value}\n`)
    .join('');
}

/** A name that can stand in `[[…]]`, which signs of a link, a tag or a property would end. */
function pageName(name: string): string {
  return oneLine(name.replace(/[[\]#^{}]+|::/g, ' ')) || 'untitled';
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Blocks as one list; a heading has the blocks below it as its own. */
function outlineOf(blocks: readonly RootContent[]): RootContent[] {
  const root: List = list();
  const open: { depth: number; children: List }[] = [{ depth: 0, children: root }];
  for (const block of blocks) {
    if (block.type === 'heading') {
      while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
      const children = list();
      open
        .at(-1)
        ?.children.children.push({ type: 'listItem', spread: false, children: [block, children] });
      open.push({ depth: block.depth, children });
    } else if (block.type === 'list' && !block.ordered) {
      // Its items are bullets already.
      open.at(-1)?.children.children.push(...block.children);
    } else {
      const children = [block as BlockContent | DefinitionContent];
      open.at(-1)?.children.children.push({ type: 'listItem', spread: false, children });
    }
  }
  prune(root);
  return root.children.length > 0 ? [root] : [];
}

function list(): List {
  return { type: 'list', ordered: false, spread: false, children: [] };
}

/** A heading that nothing stands below has no list. */
function prune(parent: List): void {
  for (const item of parent.children) {
    item.children = item.children.filter(
      (child) => child.type !== 'list' || child.children.length > 0,
    );
    for (const child of item.children) if (child.type === 'list') prune(child);
  }
}
