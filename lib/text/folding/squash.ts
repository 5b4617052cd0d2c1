const ASCII = /^[\0-\x7f]*$/;

/** A text for comparing: one form for full and half width, lower case, letters and digits alone. */
export function squash(text: string): string {
  // The same for plain English, in a third of the time: every line of a page comes through here.
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('') ?? ''
  );
}
