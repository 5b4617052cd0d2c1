/** The text as one line: white space collapsed, none at the ends. */
export function oneLine(text: string): string {
  // Single blanks stay as they are, and there is one behind every word.
  return text.trim().replace(/[^\S ]\s*| \s+/g, ' ');
}
