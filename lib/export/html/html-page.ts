import { momentText } from '../../text/dates/moment-text.ts';
import type { ClipDocument } from '../clip-document.ts';
import { clippedClock } from '../clock/clip-clock.ts';
import type { ExportSettings } from '../export-settings.ts';
import { articleMarkup } from './article-markup.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './html-page-style.ts';
import { markupText } from './markup-text.ts';

/**
 * A clip as an HTML page of its own, that opens from a disk: no script, styles inside, light and dark,
 * ready to be printed. Its content policy lets nothing run and nothing be asked of the network but the
 * pictures that are not kept in it.
 */
export function htmlPage(document: ClipDocument, settings: ExportSettings): string {
  const { clip, revision, images } = document;
  const article = globalThis.document.createElement('div');
  article.append(articleMarkup(revision.html, images));
  const remote = [...article.querySelectorAll('img')].some(({ src }) => /^https?:/.test(src));
  const policy = [
    "default-src 'none'",
    `style-src '${PAGE_STYLE_HASH}'`,
    `img-src data:${remote ? ' https: http:' : ''}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  const lang = clip.lang === 'und' ? '' : ` lang="${markupText(clip.lang)}"`;
  const title = markupText(clip.title || clip.canonicalUrl);
  return `<!DOCTYPE html>
<html${lang}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${metaTags(document)}<style>${PAGE_STYLE}</style>
</head>
<body>
<article>
<header>
<h1>${title}</h1>
${origin(document, settings)}</header>
${note(clip.note)}<div class="body">
${article.innerHTML}
</div>
</article>
</body>
</html>
`;
}

/** For programs that read the file again. */
function metaTags({ clip }: ClipDocument): string {
  const tags: [string, string][] = [
    ...clip.bylines.map((byline): [string, string] => ['author', byline]),
    ['description', clip.excerpt],
    ['keywords', clip.tags.join(', ')],
    ['publisher', clip.source ?? ''],
    ['date', clip.published?.iso ?? ''],
  ];
  const link = `<link rel="canonical" href="${markupText(clip.canonicalUrl)}">\n`;
  const written = tags
    .filter(([, content]) => content !== '')
    .map(([name, content]) => `<meta name="${name}" content="${markupText(content)}">\n`);
  return link + written.join('');
}

function origin({ clip }: ClipDocument, settings: ExportSettings): string {
  const published =
    clip.published &&
    `<time datetime="${markupText(clip.published.iso)}">${momentText(clip.published)}</time>`;
  const words = [clip.source, ...clip.bylines]
    .filter((word) => word !== null)
    .map((word) => `<span>${markupText(word)}</span>`);
  const line = [...words, ...(published ? [published] : [])].join(' ');
  const clipped = clippedClock(clip, settings).date;
  const url = markupText(clip.canonicalUrl);
  const tags = clip.tags.map((tag) => `<li>${markupText(tag)}</li>`).join('');
  return [
    line && `<p class="origin">${line}</p>\n`,
    `<p class="address"><a href="${url}">${url}</a> <time datetime="${clipped}">${clipped}</time></p>\n`,
    tags && `<ul class="tags">${tags}</ul>\n`,
  ].join('');
}

function note(text: string): string {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) return '';
  const written = paragraphs.map(
    (paragraph) => `<p>${markupText(paragraph).replace(/\n/g, '<br>')}</p>`,
  );
  return `<aside class="note">${written.join('')}</aside>\n`;
}
