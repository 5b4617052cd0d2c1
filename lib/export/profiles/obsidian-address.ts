import type { ExportedFile } from '../exported-file.ts';

/** Characters of an address that every system hands on to another program: Windows ends at 32,767. */
const LONGEST = 30_000;

/**
 * The address that makes a note in Obsidian: with the text in it, or, where that would be too long, without
 * it, for Obsidian to take the text from the clipboard (`clipboard: true`: put it there first).
 */
export function obsidianAddress({ name, text, folder }: ExportedFile): {
  address: string;
  clipboard: boolean;
} {
  const path = [folder, name.replace(/\.md$/, '')].filter(Boolean).join('/');
  const note = `obsidian://new?file=${encodeURIComponent(path.toWellFormed())}`;
  const whole = `${note}&content=${encodeURIComponent(text.toWellFormed())}`;
  if (whole.length <= LONGEST) return { address: whole, clipboard: false };
  return { address: `${note}&clipboard`, clipboard: true };
}
