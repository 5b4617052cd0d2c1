/** Where the next character of a JSON text is that is no space. */
export function pastSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n\ufeff'.includes(text.charAt(at))) at += 1;
  return at;
}
