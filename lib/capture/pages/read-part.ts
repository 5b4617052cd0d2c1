import { blockText } from '../../html/block-text.ts';
import { parseHtml } from '../../html/parse-html.ts';
import { unclobbered } from '../page/unclobbered.ts';
import { readPage } from '../read-page.ts';
import type { SitePicks } from '../sites/pick.ts';
import { findPages } from './find-pages.ts';
import type { PagePart, PartBlock } from './page-part.ts';

/** Reads one page of an article, as every page is read. Throws what `readPage` throws. */
export function readPart(document: Document, url: string, picks?: SitePicks): PagePart {
  const report = readPage(document, url, { picks });
  return { report, blocks: blocksOf(report.html), pages: findPages(unclobbered(document), url) };
}

/** The blocks of a clean body; boxes around all of it are left out. */
function blocksOf(html: string): PartBlock[] {
  const { body } = parseHtml(html);
  let box: Element = body;
  for (let only = onlyBox(box); only; only = onlyBox(box)) box = only;
  return [...box.childNodes].flatMap((node) => {
    const block = node.nodeType === 1 ? (node as Element) : paragraphOf(node);
    const text = blockText(block);
    return text || block.querySelector('img') ? [{ html: block.outerHTML, text }] : [];
  });
}

function onlyBox(box: Element): Element | null {
  const [only, ...others] = [...box.childNodes].filter((node) => node.textContent?.trim());
  return others.length === 0 && only?.nodeName === 'DIV' ? (only as Element) : null;
}

/** A text between blocks. */
function paragraphOf({ ownerDocument, textContent }: Node): Element {
  const paragraph = (ownerDocument as Document).createElement('p');
  paragraph.textContent = textContent;
  return paragraph;
}
