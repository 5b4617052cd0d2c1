/** What separates entries where several are typed or pasted at once, in either script. */
const SEPARATOR = /[,，、;；\n]+/u;

/** The entries in what was typed: split at commas of either script, white space collapsed, each once. */
export function typedList(text: string): string[] {
  const entries = text
    .normalize('NFC')
    .split(SEPARATOR)
    .map((entry) => entry.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
  return [...new Set(entries)];
}

/** Whether what was typed holds a separator, that is: whether at least one entry in it is finished. */
export function endsEntry(text: string): boolean {
  return SEPARATOR.test(text);
}
