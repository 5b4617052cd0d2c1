import { oneLine } from '../../text/folding/one-line.ts';
import { columns } from './prose.ts';

/** A caption has no more columns than this, and no more than this part of all text. */
const MAX_COLUMNS = 260;
const MAX_PART = 0.15;
const OWN_LINES = 'li, dl, h1, h2, h3, h4, h5, h6, blockquote, pre';

/**
 * Makes a figure of each box that holds one picture and a few words and nothing else: the words are the
 * caption. For a clean body whose boxes are still there.
 */
export function makeFigures(body: HTMLElement): void {
  const most = body.textContent.length * MAX_PART;
  for (const image of body.querySelectorAll('img:not(figure img)')) {
    const box = boxOf(image, body, most);
    const words = oneLine(box?.textContent ?? '');
    if (!box || !words || box.matches('p, a, td, th, tr, tbody')) continue;
    // A picture and its words in a link lead to another article.
    if (image.closest('a')?.textContent.trim()) continue;
    const figure = body.ownerDocument.createElement('figure');
    const caption = body.ownerDocument.createElement('figcaption');
    caption.textContent = words;
    figure.append(image, caption);
    box.replaceWith(figure);
  }
}

/** The largest box around a picture that holds no other picture and no more text than a caption. */
function boxOf(image: Element, body: Element, most: number): Element | null {
  let box: Element | null = null;
  for (let at = image.parentElement; at && at !== body; at = at.parentElement) {
    const text = at.textContent.trim();
    if (text.length > most || columns(text) > MAX_COLUMNS) break;
    if (at.querySelectorAll('img').length > 1 || at.querySelector(OWN_LINES)) break;
    const cells = [...at.querySelectorAll('td, th')].filter((cell) => cell.textContent.trim());
    if (cells.length > 1) break;
    box = at;
  }
  return box;
}
