import type { ClipDocument } from '../../../lib/export/clip-document.ts';
import type { ExportContext } from '../../../lib/export/export-context.ts';
import type { FormatId } from '../../../lib/export/format-id.ts';
import type { OwnFormats } from '../../../lib/export/load-format.ts';

/** What an export will look like: the file of its first clip, or the cover of the book. */
export type ExportPreview =
  | { kind: 'text'; name: string; text: string }
  | { kind: 'picture'; name: string; address: string };

/** More of a file is not shown. */
const SHOWN = 6_000;

/** The file of one clip in a format, without its pictures. */
export async function exportPreview(
  document: ClipDocument,
  format: FormatId,
  formats: OwnFormats,
  context: ExportContext,
  stem: string,
): Promise<ExportPreview> {
  if (format === 'epub') return coverPreview(document, context, stem);
  const [{ loadFormat }, { exportStream }] = await Promise.all([
    import('../../../lib/export/load-format.ts'),
    import('../../../lib/export/export-stream.ts'),
  ]);
  async function* one() {
    yield document;
  }
  const loaded = await loadFormat(format, formats);
  const { name, parts } = await exportStream(one(), loaded, { ...context, images: null }, { stem });
  let text = '';
  for await (const part of parts) if (typeof part === 'string') text += part;
  const more = text.length > SHOWN ? '\n…' : '';
  return { kind: 'text', name, text: text.slice(0, SHOWN).replace(/^\ufeff/, '') + more };
}

async function coverPreview(
  document: ClipDocument,
  { book }: ExportContext,
  stem: string,
): Promise<ExportPreview> {
  const [{ bookChapter }, { bookCover }, { bookSections }] = await Promise.all([
    import('../../../lib/export/epub/book-chapter.ts'),
    import('../../../lib/export/epub/book-cover.ts'),
    import('../../../lib/export/epub/book-sections.ts'),
  ]);
  const cover = bookCover(book, bookSections([bookChapter(document, 1)], book));
  const address = `data:image/svg+xml,${encodeURIComponent(cover)}`;
  return { kind: 'picture', name: `${stem}.epub`, address };
}
