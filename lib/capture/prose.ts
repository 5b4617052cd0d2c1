/** Columns (a Han character is as wide as two Latin ones) that a sentence of an article takes at least. */
const SENTENCE = 50;
const STOP = /[。！？；.!?…:：]["'”’」』）)\]]*\s*$|[。！？]|[.!?] /u;

/** How wide a text is, in Latin characters. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\uffef]/u.test(character) ? 2 : 1;
  return width;
}

/** True for running text, as against labels, headings and credits. */
export function isProse(text: string): boolean {
  return STOP.test(text) && columns(text) >= SENTENCE;
}
