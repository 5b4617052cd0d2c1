import type { ClipDocument } from '../../../lib/export/clip-document.ts';
import type { ExportedFile } from '../../../lib/export/exported-file.ts';
import { profileFor } from '../../../lib/export/own/profile-rule.ts';
import { loadProfile } from '../../../lib/export/profiles/load-profile.ts';
import { type CopyWay, copyClip as copy } from '../../../lib/platform/files/copy-clip.ts';
import { loadSettings } from '../../../lib/platform/settings/settings.ts';

/**
 * A clip as Markdown, in the profile that is for it. In a module of its own: the formats are loaded when
 * somebody wants one.
 */
export async function clipMarkdown(document: ClipDocument): Promise<ExportedFile> {
  const settings = await loadSettings();
  const key = profileFor(document.clip, settings.rules, settings.profile);
  const profile = await loadProfile(key, settings.own);
  return profile.render(document, settings.export);
}

/** Puts a clip on the clipboard or into Obsidian, as the reader has set it. */
export async function copyClip(way: CopyWay, document: ClipDocument): Promise<void> {
  await copy(way, document, await loadSettings());
}
