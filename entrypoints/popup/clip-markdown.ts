import type { ClipDocument } from '../../lib/export/clip-document.ts';
import type { ExportedFile } from '../../lib/export/exported-file.ts';
import { PROFILES } from '../../lib/export/profiles.ts';
import { loadSettings } from '../../lib/platform/settings.ts';

/**
 * A clip as Markdown, in the profile that the reader has set. In a module of its own: the formats are
 * loaded when somebody wants one.
 */
export async function clipMarkdown(document: ClipDocument): Promise<ExportedFile> {
  const settings = await loadSettings();
  return PROFILES[settings.profile].render(document, settings.export);
}
