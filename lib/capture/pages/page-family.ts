import { foldUrl } from '../../clip/fold-url.ts';

/** An address taken for page `number` of what `stem` stands for; `null`: it has no number, as first pages. */
export interface PageForm {
  stem: string;
  number: number | null;
  /** The number is parted off by a hyphen, as the words of an address are. */
  hyphen: boolean;
}

const PARAMETERS = /^(?:p|pg|pn|page|paged|page_?(?:no|num|number|index|id)|curpage|\w*seite)$/i;
/** `123_2.html`, `123-2.shtml`, `123.2.html`, `123_p2.html`. */
const IN_NAME = /^(.*\/[^/]+?)([_.-])p?(\d{1,2})(\.[a-z]+)?$/i;
/** `/123/2`, `/123/page/2`, `/123/seite-2`. */
const IN_PATH = /^(.*\/[^/]+)\/(?:page\/|page-|seite-|p)?(\d{1,2})$/i;

/** All that an address may be as a page of something. Throws a TypeError for what is no URL. */
export function pageForms(address: string): PageForm[] {
  const url = new URL(foldUrl(address));
  const path = url.pathname.replace(/(?<=.)\/$/, '');
  const form = (stem: string, search: string, number: string | null = null, mark = '') => ({
    stem: `${url.host}${stem}${search}`,
    number: number === null ? null : Number(number),
    hyphen: mark === '-',
  });
  const forms = [form(path, url.search)];
  const [, name = '', mark, inName, extension = ''] = IN_NAME.exec(path) ?? [];
  if (inName) forms.push(form(name + extension, url.search, inName, mark));
  const [, folder = '', inPath] = IN_PATH.exec(path) ?? [];
  if (inPath) forms.push(form(folder, url.search, inPath));
  for (const [key, value] of url.searchParams) {
    if (!PARAMETERS.test(key) || !/^\d{1,2}$/.test(value)) continue;
    const rest = new URLSearchParams([...url.searchParams].filter(([other]) => other !== key));
    forms.push(form(path, rest.size > 0 ? `?${rest}` : '', value));
  }
  return forms;
}

const LISTS =
  /\/(?:categor(?:y|ies)|tags?|topics?|authors?|search|archives?|labels?|sections?|channels?|columns?)(?:\/|$)|\/(?:index|list|default|node|roll|more|search|news|home)(?:[_.-]\w+)?(?:\.\w+)?(?:$|\?)/i;
/** A year, a month, a day. */
const DATE = /\b(?:19|20)\d{2}(?:[01]\d){0,2}(?:[0-3]\d)?\b/g;

/** True for an address that has a name of its own, as articles do and lists do not. */
export function namesArticle(stem: string): boolean {
  if (LISTS.test(stem)) return false;
  const [path = '', search = ''] = stem.split('?');
  const parts = `${path.slice(path.lastIndexOf('/') + 1)} ${search}`.replace(DATE, '');
  return /\d{3,}|[^\s/]{10,}|%[\da-f]{2}/i.test(parts);
}
