import type { BookOptions } from '../export-context.ts';
import { markupText } from '../html/markup-text.ts';
import type { BookSection } from './book-sections.ts';
import { xhtmlDocument } from './xhtml-document.ts';

/** The table of contents, which is also a page of the book. */
export function navigation(book: BookOptions, sections: readonly BookSection[]): string {
  const parts = sections.map(({ heading, chapters }) => {
    const links = chapters.map(
      ({ id, title }) => `<li><a href="${id}.xhtml">${markupText(title)}</a></li>\n`,
    );
    return `<li><span>${markupText(heading)}</span>\n<ol>\n${links.join('')}</ol>\n</li>\n`;
  });
  const contents = `<h1>${markupText(book.contents)}</h1>\n<ol>\n${parts.join('')}</ol>\n`;
  return xhtmlDocument({
    title: book.contents,
    language: book.language,
    body: `<nav epub:type="toc" id="toc">\n${contents}</nav>\n`,
  });
}
