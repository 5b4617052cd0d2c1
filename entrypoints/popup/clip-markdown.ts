import type { ClipDocument } from '../../lib/export/clip-document.ts';
import type { ExportedFile } from '../../lib/export/exported-file.ts';
import { loadProfile } from '../../lib/export/load-profile.ts';
import { loadSettings } from '../../lib/platform/settings.ts';

/**
 * A clip as Markdown, in the profile that the reader has set. In a module of its own: the formats are
 * loaded when somebody wants one.
 */
export async function clipMarkdown(document: ClipDocument): Promise<ExportedFile> {
  const settings = await loadSettings();
  const profile = await loadProfile(settings.profile);
  return profile.render(document, settings.export);
}
