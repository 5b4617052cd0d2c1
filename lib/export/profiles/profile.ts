import type { ClipDocument } from '../clip-document.ts';
import type { ExportSettings } from '../export-settings.ts';
import type { ExportedFile } from '../exported-file.ts';
import type { ProfileKey } from './profile-id.ts';

/** One way to write a clip as a Markdown file. The same document and settings give the same bytes. */
export interface Profile {
  id: ProfileKey;
  /** Where files and pictures stand in an export with pictures, for readers that have a place for them. */
  site?: SiteFolders;
  render(document: ClipDocument, settings: ExportSettings): ExportedFile;
}

/** Folders of a site or a graph: paths from its root, without a slash at either end. */
export interface SiteFolders {
  files: string;
  images: string;
  /** What the text puts before the name of a picture. */
  imageAddress: string;
}
