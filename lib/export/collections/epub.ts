import { sha256 } from '../../clip/sha256.ts';
import type { ClipDocument } from '../clip-document.ts';
import { type BookChapter, bookChapter } from '../epub/book-chapter.ts';
import { bookCover } from '../epub/book-cover.ts';
import { bookSections } from '../epub/book-sections.ts';
import { BOOK_STYLE } from '../epub/book-style.ts';
import { chapterXhtml } from '../epub/chapter-xhtml.ts';
import { navigation } from '../epub/navigation.ts';
import { packageDocument } from '../epub/package-document.ts';
import { xhtmlDocument } from '../epub/xhtml-document.ts';
import type { ExportContext } from '../export-context.ts';
import { markupText } from '../html/markup-text.ts';
import { keepImages } from '../images/keep-images.ts';
import { strictZip } from '../zip/strict-zip.ts';
import type { ZipFile } from '../zip/zip-file.ts';
import type { Collection } from './collection.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/** The kinds of picture that every reader of EPUB 3 has to show. */
const CORE_IMAGES = new Set(['image/jpeg', 'image/png', 'image/gif']);

/**
 * The clips as a book, EPUB 3.2: a cover, contents by outlet or date, a chapter a clip. Chapters are
 * written as the clips are read; what is kept of them is what the contents need.
 */
export const epub: Collection = {
  extension: 'epub',
  mediaType: 'application/epub+zip',
  write: (documents, context) => strictZip(bookFiles(documents, context)),
};

async function* bookFiles(
  documents: AsyncIterable<ClipDocument>,
  { book, images }: ExportContext,
): AsyncGenerator<ZipFile> {
  const accepts = (mediaType: string) => CORE_IMAGES.has(mediaType);
  const chapters: BookChapter[] = [];
  const pictures = new Map<string, string>();
  // The time of a file says nothing in a book, and the same clips are to give the same bytes.
  const lastModified = new Date(Date.UTC(2000, 0, 1));
  const file = (name: string, content: string | Blob): ZipFile => ({
    name,
    content,
    lastModified,
    stored: typeof content !== 'string',
  });
  // The first bytes of the file say by this what it is.
  yield { ...file('mimetype', 'application/epub+zip'), stored: true };
  yield file('META-INF/container.xml', CONTAINER);
  yield file('book/style.css', BOOK_STYLE);
  for await (const document of documents) {
    const chapter = bookChapter(document, chapters.length + 1);
    const kept = images && (await keepImages(document.revision.html, images, { accepts }));
    for (const [name, { mediaType, bytes }] of kept?.files ?? []) {
      if (!pictures.has(name)) yield file(`book/images/${name}`, bytes);
      pictures.set(name, mediaType);
    }
    const paths = [...(kept?.names ?? [])].map(([url, name]) => [url, `images/${name}`] as const);
    const text = chapterXhtml(chapter, { ...document, images: new Map(paths) });
    yield file(`book/${chapter.id}.xhtml`, text);
    chapters.push(chapter);
  }
  const sections = bookSections(chapters, book);
  const identifier = await identifierOf(chapters);
  yield file('book/cover.svg', bookCover(book, sections));
  yield file('book/cover.xhtml', coverPage(book.title, book.language));
  yield file('book/nav.xhtml', navigation(book, sections));
  yield file('book/package.opf', packageDocument({ book, sections, images: pictures, identifier }));
}

function coverPage(title: string, language: string): string {
  const body = `<p class="cover"><img src="cover.svg" alt="${markupText(title)}"/></p>\n`;
  return xhtmlDocument({ title, language, body });
}

/** A book of the same clips is the same book: a UUID (version 8) of their ids. */
async function identifierOf(chapters: readonly BookChapter[]): Promise<string> {
  const ids = new TextEncoder().encode(chapters.map(({ clipId }) => clipId).join('\n'));
  const hex = await sha256(ids);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
