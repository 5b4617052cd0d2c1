import { squash } from '../../text/folding/squash.ts';

/** Shorter words recur by themselves. */
const QUOTATION = 20;

/** Takes out what a body says or shows twice: quotations pulled out of the text, pictures of a gallery. */
export function dropRepeats(body: HTMLElement): void {
  let all: string | undefined;
  for (const quote of body.querySelectorAll('blockquote')) {
    const words = squash(quote.textContent);
    if (words.length < QUOTATION) continue;
    all ??= squash(body.textContent);
    if (all.split(words).length <= 2) continue;
    quote.remove();
    all = undefined;
  }
  const shown = new Set<string>();
  for (const image of body.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    if (shown.has(address)) (image.closest('figure') ?? image).remove();
    shown.add(address);
  }
}
