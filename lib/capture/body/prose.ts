/** Columns (a Han character is as wide as two Latin ones) that a sentence of an article takes at least. */
const SENTENCE = 50;
const STOP = /[。！？；.!?…:：]["'”’」』）)\]]*\s*$|[。！？]|[.!?] /u;

/** How wide a text is, in Latin characters. */
export function columns(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPair = code >= 0xd800 && code <= 0xdfff;
    width += isPair ? 0.5 : code >= 0x2e80 && code <= 0xffef ? 2 : 1;
  }
  return width;
}

/** True for running text, as against labels, headings and credits. */
export function isProse(text: string): boolean {
  // No character is narrower than half a column or wider than two: most texts need not be measured.
  if (text.length * 2 < SENTENCE) return false;
  return (text.length >= SENTENCE * 2 || columns(text) >= SENTENCE) && STOP.test(text);
}
