import { browser } from 'wxt/browser';
import type { ClipDocument } from '../../export/clip-document.ts';
import { profileFor } from '../../export/own/profile-rule.ts';
import { loadProfile } from '../../export/profiles/load-profile.ts';
import type { Settings } from '../settings/settings.ts';
import { copyRich, copyText } from './clipboard.ts';

/** Ways to take a clip along without a file. */
export type CopyWay = 'markdown' | 'rich' | 'citation' | 'obsidian';

/**
 * Puts a clip on the clipboard, or into Obsidian; to be called within the reader's click. The code of
 * formats is loaded with the first of them. Throws `clipboard-refused`.
 */
export async function copyClip(
  way: CopyWay,
  document: ClipDocument,
  settings: Settings,
): Promise<void> {
  if (way === 'rich') {
    const { richText } = await import('../../export/html/rich-text.ts');
    return copyRich(richText(document));
  }
  if (way === 'citation') {
    const { formatCitation } = await import('../../export/citations/format-citation.ts');
    return copyRich(formatCitation(document.clip, settings.citationStyle, settings.export));
  }
  const chosen = profileFor(document.clip, settings.rules, settings.profile);
  // A profile for a site has front matter that is not for Obsidian; one of the reader's own may well be.
  const key = way === 'obsidian' && !chosen.startsWith('own:') ? 'obsidian' : chosen;
  const file = (await loadProfile(key, settings.own)).render(document, settings.export);
  if (way === 'markdown') return copyText(file.text);
  const { obsidianAddress } = await import('../../export/profiles/obsidian-address.ts');
  const { address, clipboard } = obsidianAddress(file);
  if (clipboard) await copyText(file.text);
  // A program's address leaves the page that is open where it is.
  await browser.tabs.update({ url: address });
}
