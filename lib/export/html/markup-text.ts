const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text as it stands in HTML and XML, between tags and in attributes in double quotes. Characters that XML
 * has no way to write, control characters and halves of surrogate pairs, are left out.
 */
export function markupText(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (character) => REFERENCES[character] ?? '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu, '')
  );
}
