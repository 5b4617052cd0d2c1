/** What separates tags where several are typed or pasted at once, in either script. */
const SEPARATOR = /[,，、;；\n]+/u;

/**
 * The tags in what was typed: split at commas of either script, without a leading `#`, white space
 * collapsed, each once.
 */
export function typedTags(text: string): string[] {
  const tags = text
    .normalize('NFC')
    .split(SEPARATOR)
    .map((tag) =>
      tag
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^[#＃]\s*/u, ''),
    )
    .filter(Boolean);
  return [...new Set(tags)];
}

/** Whether what was typed holds a separator, that is: whether at least one tag in it is finished. */
export function endsTag(text: string): boolean {
  return SEPARATOR.test(text);
}
