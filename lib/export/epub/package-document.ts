import type { BookOptions } from '../export-context.ts';
import { markupText } from '../html/markup-text.ts';
import type { BookSection } from './book-sections.ts';

export interface PackageOptions {
  book: BookOptions;
  sections: readonly BookSection[];
  /** Media types of the pictures, by their names. */
  images: ReadonlyMap<string, string>;
  /** Names this book for ever: `urn:…`. */
  identifier: string;
}

/** What the book is, what it is made of, and in which order it is read. */
export function packageDocument({ book, sections, images, identifier }: PackageOptions): string {
  const chapters = sections.flatMap((section) => section.chapters);
  const dates = chapters.map(({ date }) => date).filter((date) => date !== null);
  const languages = [...new Set(chapters.map(({ language }) => language))].filter(Boolean);
  const changed = new Date(Math.max(0, ...chapters.map(({ updatedAt }) => updatedAt)));
  const sources = new Set(chapters.map(({ source }) => source).filter((source) => source !== null));
  const files = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
    item('cover', 'cover.xhtml', 'application/xhtml+xml'),
    item('cover-image', 'cover.svg', 'image/svg+xml', 'cover-image'),
    item('style', 'style.css', 'text/css'),
    ...[...images].map(([name, mediaType]) => item(`image-${name}`, `images/${name}`, mediaType)),
    ...chapters.map(({ id }) => item(id, `${id}.xhtml`, 'application/xhtml+xml')),
  ];
  const metadata = [
    tag('dc:identifier', identifier, ' id="identifier"'),
    tag('dc:title', book.title),
    ...(languages.length > 0 ? languages : [book.language]).map((one) => tag('dc:language', one)),
    ...[...sources].map((source) => tag('dc:contributor', source)),
    ...dates
      .toSorted()
      .slice(-1)
      .map((date) => tag('dc:date', date)),
    tag('meta', `${changed.toISOString().slice(0, 19)}Z`, ' property="dcterms:modified"'),
  ];
  const spine = ['cover', 'nav', ...chapters.map(({ id }) => id)].map(
    (id) => `<itemref idref="${id}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('')}</metadata>
<manifest>
${files.join('')}</manifest>
<spine>
${spine.join('')}</spine>
</package>
`;
}

function item(id: string, path: string, mediaType: string, properties = ''): string {
  const more = properties && ` properties="${properties}"`;
  return `<item id="${id}" href="${path}" media-type="${mediaType}"${more}/>\n`;
}

function tag(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes}>${markupText(content)}</${name}>\n`;
}
