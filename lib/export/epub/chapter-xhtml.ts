import type { ClipDocument } from '../clip-document.ts';
import { markupText } from '../html/markup-text.ts';
import { articleTree } from '../markdown/article-tree.ts';
import { articleXhtml } from './article-xhtml.ts';
import type { BookChapter } from './book-chapter.ts';
import { strictAddress } from './strict-address.ts';
import { xhtmlDocument } from './xhtml-document.ts';

/** The text of a clip as a chapter: title, where it is from, the reader's note, the article. */
export function chapterXhtml(
  { title, date, language }: BookChapter,
  document: ClipDocument,
): string {
  const { clip, revision, images } = document;
  const origin = [clip.source, ...clip.bylines, date]
    .filter(Boolean)
    .map((word) => markupText(word ?? ''));
  const url = markupText(strictAddress(clip.canonicalUrl));
  const note = clip.note
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${markupText(paragraph)}</p>\n`);
  const body = [
    `<h1>${markupText(title)}</h1>\n`,
    origin.length > 0 ? `<p class="origin">${origin.join(' · ')}</p>\n` : '',
    `<p class="origin"><a href="${url}">${markupText(clip.canonicalUrl)}</a></p>\n`,
    note.length > 0 ? `<blockquote class="note">\n${note.join('')}</blockquote>\n` : '',
    articleXhtml(articleTree(revision.html, images)),
  ].join('');
  return xhtmlDocument({ title, language, body });
}
