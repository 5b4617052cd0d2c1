import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseHtml } from '../../html/parse-html.ts';

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif)$/i;
/** Tells an embedded picture, which is somewhere among the files, from one with an address. */
export const EMBED_MARK = 'data-embed';
/**
 * What note programs add to Markdown, and before it what it is not looked for in: fenced code, code in a
 * line, escaped characters; and quotations and lists that are 32 deep, within which all is text. `![[a.png]]` and
 * `![[folder/a.png|300]]` embed a file, `[[note|words]]` links, `==words==` are marked.
 */
const ADDED = new RegExp(
  [
    // Fenced code that is not ended goes on to the end of the file.
    /^[ \t>*+\d.-]*(?<fence>`{3,}|~{3,})[^`\n]*\n(?:(?:.*\n)*?[ \t>]*\k<fence>[`~]*[ \t]*$|[\s\S]*)/,
    // A line in so many quotations and lists, but no rule, takes the reader time by the cube of their number.
    /^(?![ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$)(?<nested>(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))){32}[ \t]*)(?=(?:>|[*+-][ \t]|(?<number>\d{1,9})[.)][ \t]))\k<number>/,
    /(?<!`)(?<ticks>`+)(?!`)(?:[^\n]|\n(?!\s*\n))*?(?<!`)\k<ticks>(?!`)/,
    /\\./,
    /!\[\[(?<embed>[^[\]|\n]*)(?:\|[^[\]\n]*)?\]\]/,
    /\[\[(?:[^[\]|\n]*\|)?(?<link>[^[\]\n]*)\]\]/,
    /==(?=\S)(?<marked>[^=\n]+?)(?<=\S)==/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);
/** `> [!note] Title`: a quotation with a title, which is a line of its own. */
const CALLOUT = /^(>\s*)\[!\w+\][+-]?[ \t]*(.*)$/gm;

/** Markdown (CommonMark, GFM, and what note programs add) as HTML. Not clean: HTML in it stays as it is. */
export function markdownHtml(markdown: string): string {
  const plain = withoutSiteMarks(markdown)
    .replace(CALLOUT, (_, mark: string, title: string) => (title ? `${mark}**${title}**\n>` : mark))
    .replace(ADDED, inMarkdown);
  const html = micromark(plain, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return inWords(html);
}

/** What keeps a site generator from running the text: Jekyll's `raw`, or the signs as text; Hugo's comments. */
function withoutSiteMarks(markdown: string): string {
  return markdown
    .replace(/^\{% (?:end)?raw %\}\n?/gm, '')
    .replace(/\{\{ "(\{[{%])" \}\}/g, '$1')
    .replace(/\{\{([<%])\/\*((?:(?!\{\{)[^\n])*?)\*\/([>%])\}\}/g, '{{$1$2$3}}');
}

function inMarkdown(whole: string, ...rest: unknown[]): string {
  const { nested, embed, link, marked } = rest.at(-1) as Record<string, string | undefined>;
  if (nested !== undefined) return `${whole}\\`;
  if (embed !== undefined) return embedded(embed.trim());
  if (marked !== undefined) return `<mark>${marked.replace(ADDED, inMarkdown)}</mark>`;
  return link ?? whole;
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
