import type { ClipDocument } from './clip-document.ts';
import type { ExportSettings } from './export-settings.ts';
import type { ExportedFile } from './exported-file.ts';
import type { ProfileId } from './profile-id.ts';

/** One way to write a clip as a Markdown file. The same document and settings give the same bytes. */
export interface Profile {
  id: ProfileId;
  render(document: ClipDocument, settings: ExportSettings): ExportedFile;
}
