import type { ClipDocument } from './clip-document.ts';
import type { Collection } from './collections/collection.ts';
import type { ExportSettings } from './export-settings.ts';
import type { ExportedFile } from './exported-file.ts';
import type { SiteFolders } from './profiles/profile.ts';

/** A way to write clips: each as a file of its own, or all of them as one. */
export type Format = FileFormat | ({ kind: 'together' } & Collection);

/** Each clip is a file; several are put into a ZIP. */
export interface FileFormat {
  kind: 'each';
  mediaType: string;
  /** Pictures stand beside the file, which a ZIP then holds together, or in it. */
  images: 'beside' | 'inside';
  site?: SiteFolders | undefined;
  render(document: ClipDocument, settings: ExportSettings): ExportedFile;
}
