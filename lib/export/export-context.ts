import type { ExportSettings } from './export-settings.ts';
import type { ImageSource } from './images/image-source.ts';

/** What an export needs beside the clips. */
export interface ExportContext {
  settings: ExportSettings;
  /** Where pictures come from that are to be in the export; `null`: they stay on the web. */
  images: ImageSource | null;
  book: BookOptions;
}

/** How a selection becomes a book. The words are in the reader's language. */
export interface BookOptions {
  title: string;
  /** Above the table of contents. */
  contents: string;
  /** Above the clips of which the outlet or the date is not known. */
  unknown: string;
  /** BCP 47, of the words above. */
  language: string;
  groupBy: 'source' | 'date';
}
