import type { ArticlePages } from './article-pages.ts';
import { isListBefore } from './list-page.ts';
import { namesArticle, type PageForm, pageForms } from './page-family.ts';
import { type PageLink, pageLinks } from './page-link.ts';
import { pageShift } from './page-shift.ts';
import { wholeArticle } from './whole-article.ts';

/**
 * The pages that this page's article was cut into; `null` where it is whole, or where it cannot be told
 * for certain: pages of a list, of comments or of other articles joined to this one would be worse than an
 * article that ends too soon. Reads only.
 */
export function findPages(document: Document, url: string): ArticlePages | null {
  const links = pageLinks(document, url);
  const whole = wholeArticle(links, url);
  const families = pageForms(url)
    .filter(({ stem }) => namesArticle(stem))
    .flatMap((here) => pagesOf(here, links) ?? []);
  const [family] = families.sort((a, b) => b.others.length - a.others.length);
  if (family) return { ...family, whole };
  return whole === null ? null : { current: 1, others: [], whole };
}

/** The pages of one family: those that links lead to whose address differs in its number alone. */
function pagesOf(here: PageForm, links: readonly PageLink[]): Omit<ArticlePages, 'whole'> | null {
  const family = links.flatMap((link) => {
    const form = pageForms(link.url).find(({ stem }) => stem === here.stem);
    return form && form.number !== here.number ? [{ ...link, number: form.number }] : [];
  });
  const shift = pageShift(here, family);
  const last = family.at(-1);
  if (shift === null || !last || isListBefore(last.element)) return null;
  const current = here.number === null ? 1 : here.number + shift;
  const others = new Map<number, string>();
  for (const { number, url } of family) {
    const page = number === null ? 1 : number + shift;
    if (page > 0 && page !== current && !others.has(page)) others.set(page, url);
  }
  if (others.size === 0) return null;
  const inOrder = [...others].sort(([a], [b]) => a - b);
  return { current, others: inOrder.map(([number, url]) => ({ number, url })) };
}
