import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseHtml } from '../../html/parse-html.ts';

/** Embedded files of a vault: `![[a.png]]`, `![[folder/a.png|300]]`. */
const EMBED = /!\[\[([^\]|\n]*)[^\]\n]*\]\]/g;
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif)$/i;
/** Tells an embedded picture, which is somewhere among the files, from one with an address. */
export const EMBED_MARK = 'data-embed';
/** `[[note|words]]` and `[[note]]`: what one reads of them. */
const WIKI_LINK = /\[\[(?:[^\]|\n]*\|)?([^\]\n]*)\]\]/g;
/** `{% raw %}` and `{% endraw %}`, which our own Jekyll posts have. */
const LIQUID_RAW = /^\{% (?:end)?raw %\}\n?/gm;
/** Obsidian's `==marked==` words. */
const MARKED = /==(?=\S)([^=\n]+?)(?<=\S)==/g;
/** `> [!note] Title`: a quotation with a title, which is a line of its own. */
const CALLOUT = /^(>\s*)\[!\w+\][+-]?[ \t]*(.*)$/gm;

/** Markdown (CommonMark, GFM, and what note programs add) as HTML. Not clean: HTML in it stays as it is. */
export function markdownHtml(markdown: string): string {
  const plain = markdown
    .replace(LIQUID_RAW, '')
    .replace(EMBED, (_, name: string) => embedded(name.trim()))
    .replace(WIKI_LINK, '$1')
    .replace(MARKED, '<mark>$1</mark>')
    .replace(CALLOUT, (_, mark: string, title: string) =>
      title ? `${mark}**${title}**\n>` : mark,
    );
  const html = micromark(plain, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return inWords(html);
}

/** A picture; other notes and films are left out. */
function embedded(name: string): string {
  return PICTURE.test(name) ? `<img ${EMBED_MARK} src="${encodeURIComponent(name)}" alt="">` : '';
}

/** Boxes to tick as characters, and notes without the heading and the ways back that the reader adds. */
function inWords(html: string): string {
  const { body } = parseHtml(html);
  for (const box of body.querySelectorAll('li input[type="checkbox"]')) {
    box.replaceWith(box.hasAttribute('checked') ? '☑' : '☐');
  }
  for (const added of body.querySelectorAll('#footnote-label, [data-footnote-backref]')) {
    added.remove();
  }
  return body.innerHTML;
}
