import { hasTime } from '../../clip/has-time.ts';
import { momentText } from '../../text/dates/moment-text.ts';
import type { ClipDocument } from '../clip-document.ts';
import { clippedClock, publishedClock } from '../clock/clip-clock.ts';
import type { WallClock } from '../clock/wall-clock.ts';
import type { ExportSettings } from '../export-settings.ts';
import type { Collection } from './collection.ts';

/** The columns, each with what a clip has in it. The text itself is not there: a cell of Excel ends at 32,767 characters. */
const COLUMNS: Readonly<
  Record<string, (document: ClipDocument, settings: ExportSettings) => string>
> = {
  title: ({ clip }) => clip.title,
  source: ({ clip }) => clip.source ?? '',
  authors: ({ clip }) => clip.bylines.join('; '),
  published: ({ clip }) =>
    clip.published && !hasTime(clip.published)
      ? momentText(clip.published)
      : cellTime(publishedClock(clip)),
  clipped: ({ clip }, settings) => cellTime(clippedClock(clip, settings)),
  url: ({ clip }) => clip.canonicalUrl,
  site: ({ clip }) => clip.siteName ?? '',
  language: ({ clip }) => (clip.lang === 'und' ? '' : clip.lang),
  tags: ({ clip }) => clip.tags.join('; '),
  note: ({ clip }) => clip.note,
  excerpt: ({ clip }) => clip.excerpt,
  characters: ({ clip }) => String(clip.length),
  id: ({ clip }) => clip.id,
};

/**
 * A table of the clips after RFC 4180, that opens right in Excel and LibreOffice: UTF-8 with its mark,
 * every cell quoted, lines ended by CR LF, and no cell that a spreadsheet would run as a formula.
 */
export const csv: Collection = {
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  async *write(documents, { settings }) {
    yield `\ufeff${line(Object.keys(COLUMNS))}`;
    for await (const document of documents) {
      yield line(Object.values(COLUMNS).map((cell) => cell(document, settings)));
    }
  },
};

function line(cells: string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

/**
 * Lines within a cell end in LF, as spreadsheets write them. What begins like a formula gets an
 * apostrophe before it, which spreadsheets take for “this is text” (OWASP, CSV injection); full-width
 * signs are read as formulas by East Asian versions.
 */
function quoted(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n');
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** `2022-05-18 12:52:03`, which spreadsheets take for a time; they know no zones. */
function cellTime(clock: WallClock | null): string {
  return clock ? `${clock.date} ${clock.time}` : '';
}
