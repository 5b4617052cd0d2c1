import { sanitize } from '../../html/sanitize.ts';

/**
 * An article's clean markup for a file of its own: sanitised, since it will be opened somewhere else, and
 * without what the sanitiser adds for our pages. Pictures that are kept stand under their new address,
 * the others stay on the web.
 */
export function articleMarkup(
  html: string,
  images: ReadonlyMap<string, string> = new Map(),
): DocumentFragment {
  const article = sanitize(html, { images: 'loaded' });
  for (const element of article.querySelectorAll('a, img')) forgetOurPage(element);
  for (const image of article.querySelectorAll('img')) {
    const kept = images.get(image.getAttribute('src') ?? '');
    if (kept !== undefined) image.setAttribute('src', kept);
  }
  return article;
}

/** The sanitiser writes for our own pages, where links open elsewhere and pictures load late. */
function forgetOurPage(element: Element): void {
  for (const name of ['target', 'rel', 'loading']) element.removeAttribute(name);
}
