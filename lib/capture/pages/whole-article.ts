import { pageForms } from './page-family.ts';
import type { PageLink } from './page-link.ts';

/** `123_all.html`, `123_0.html`, `123/full`, `/komplettansicht`. */
const PATH =
  /^[_./-]?(?:all|full(?:page|text)?|whole|single(?:-?page)?|view-?all|onepage|0|komplettansicht)(?:\.\w+)?$/i;
/** `?all`, `?page=all`, `?fullpage=1`, `?single_page=true`. */
const QUERY =
  /(?:^|[?&=_])(?:is_?|show_?|view_?)?(?:all|full(?:page|text)?|whole|single_?page|onepage)(?:[&=]|$)/i;

/** The address of the page with all of this page's article, where a link says so by its words and its address. */
export function wholeArticle(links: readonly PageLink[], url: string): string | null {
  const here = new URL(url);
  const names = pageForms(url).map(({ stem }) => withoutEnd(stem));
  const whole = links.find(({ label, url: address }) => {
    if (label !== 'whole') return false;
    const { pathname, search } = new URL(address);
    if (pathname === here.pathname) return search !== here.search && QUERY.test(search);
    const [{ stem } = { stem: '' }] = pageForms(address);
    return names.some((name) => stem.startsWith(name) && PATH.test(stem.slice(name.length)));
  });
  return whole?.url ?? null;
}

/** Without its query, and without `.html`. */
function withoutEnd(stem: string): string {
  return stem.replace(/\?.*/, '').replace(/\.[a-z]+$/i, '');
}
