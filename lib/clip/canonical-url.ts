import { ARTICLE_FAMILIES } from './article-families.ts';
import { foldUrl } from './fold-url.ts';

/** Parts of an address that tell one article from another: ids and slugs, but no date and no folder. */
function tellingParts(url: URL): string[] {
  return decodeURIComponentSafely(`${url.pathname}/${url.search}${url.hash}`)
    .split(/[/?&=#,._]|\b(?:doc|detail)-/)
    .flatMap((part) => [part, ...part.split('-').filter((piece) => /\d{5,}/.test(piece))])
    .filter((part) => /\d{5,}|.{12,}/.test(part) && !/^(?:19|20)\d{6}$/.test(part));
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** True where the address that a page gives for itself can be the page we are on. */
function namesThisPage(stated: URL, here: URL): boolean {
  if (!/^https?:$/.test(stated.protocol)) return false;
  if (stated.href === here.href) return true;
  const isRoot = (url: URL) => url.pathname === '/' && !url.hash;
  if (isRoot(stated)) return false;
  if (stated.host === here.host && isRoot(here) && here.search) return true;
  if (stated.pathname === here.pathname && !here.hash) return !here.search || !stated.search;
  const parts = tellingParts(here);
  return tellingParts(stated).some((part) => parts.includes(part));
}

function familyForm(address: string): string | null {
  const { host, pathname, search } = new URL(address);
  for (const family of ARTICLE_FAMILIES) {
    const id = family.address.exec(host + pathname + search)?.[1];
    if (id) return family.form(id);
  }
  return null;
}

/**
 * The address that stands for the article: two addresses of one article give one answer. `stated` are the
 * page's own words (rel=canonical, og:url), in order of trust; they count only where they name this very
 * page, not the homepage and not the article shown before in the same tab.
 */
export function canonicalUrl(address: string, stated: readonly string[] = []): string {
  const family = familyForm(address);
  if (family) return family;
  const folded = foldUrl(address);
  const here = new URL(folded);
  for (const text of stated) {
    if (!URL.canParse(text, address)) continue;
    const own = familyForm(new URL(text, address).href) ?? foldUrl(new URL(text, address).href);
    if (namesThisPage(new URL(own), here)) return own;
  }
  return folded;
}
