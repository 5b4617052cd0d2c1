/** About two lines of a list, in characters; a Chinese character is as wide as two Latin ones. */
const WIDTH = 200;

/** The beginning of a text, cut after a sentence or a word, with `…` where more follows. */
export function excerpt(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  let end = 0;
  let width = 0;
  for (const character of flat) {
    width += /[\u2e80-\uffef]/u.test(character) ? 2 : 1;
    if (width > WIDTH) return `${lastWordEnd(flat.slice(0, end))}…`;
    end += character.length;
  }
  return flat;
}

function lastWordEnd(text: string): string {
  const space = text.lastIndexOf(' ');
  const cut = space > text.length * 0.7 ? text.slice(0, space) : text;
  return cut.replace(/[\s,;:，、；：]+$/u, '');
}
