import { BLOCK_ELEMENTS } from '../../html/block-elements.ts';
import { articleMarkup } from '../html/article-markup.ts';

/** Between two blocks, as the finews generator's source has it. */
const JOINT = '\n ';

/**
 * Article HTML as finews posts have it: one block after the other, and glued to the last of them the line
 * that names the outlet. Sanitised, since the file is going to be published on a site; and safe from
 * Liquid, which would run `{{ … }}` in the text.
 */
export function finewsBody(
  html: string,
  source: string | null,
  images?: ReadonlyMap<string, string>,
): string {
  const article = articleMarkup(html, images);
  const blocks = blocksOf(article).map((block) => block.outerHTML);
  const body = blocks.join(JOINT) + (source === null ? '' : sourceLine(source));
  return body.replace(/\{(?=[{%])/g, '&#123;');
}

/** The blocks of an article; whatever stands between them becomes paragraphs, blanks are left out. */
function blocksOf(article: DocumentFragment): Element[] {
  const blocks: Element[] = [];
  let paragraph: Element | null = null;
  for (const node of [...article.childNodes]) {
    if (node instanceof Element && BLOCK_ELEMENTS.has(node.localName)) {
      blocks.push(node);
      paragraph = null;
    } else if (paragraph || node instanceof Element || node.textContent?.trim()) {
      if (!paragraph) {
        paragraph = document.createElement('p');
        blocks.push(paragraph);
      }
      paragraph.append(node);
    }
  }
  return blocks;
}

function sourceLine(source: string): string {
  const line = document.createElement('p');
  line.className = 'em_media';
  line.textContent = `（文章来源：${source}）`;
  return line.outerHTML;
}
