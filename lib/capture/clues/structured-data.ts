import { parseJsonLd } from './parse-json-ld.ts';

/** An object of the page's JSON-LD, as it was written. */
export type StructuredNode = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is StructuredNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object and what is nested in the ways that pages nest articles: arrays, `@graph`, `mainEntity`. */
function flatten(value: unknown, depth = 0): StructuredNode[] {
  if (depth > 5) return [];
  if (Array.isArray(value)) return value.flatMap((part) => flatten(part, depth + 1));
  if (!isNode(value)) return [];
  const nested = [value['@graph'], value['mainEntity'], value['mainEntityOfPage']];
  return [value, ...nested.flatMap((part) => flatten(part, depth + 1))];
}

/** Every object of the page's JSON-LD scripts, in page order. */
export function readStructuredData(document: Document): StructuredNode[] {
  return [...document.querySelectorAll('script[type*="ld+json"]')].flatMap((script) =>
    flatten(parseJsonLd(script.textContent ?? '')),
  );
}

/** True for an object about a piece of writing: a schema.org article, or Baidu's untyped `cambrian`. */
export function isArticle(node: StructuredNode): boolean {
  const type = String(node['@type'] ?? '');
  if (/Article|Posting|Report|LiveBlog|Review/.test(type)) return true;
  return (type === '' || /WebPage/.test(type)) && ('datePublished' in node || 'pubDate' in node);
}

/** True for an object that names the site or who runs it. */
export function isSite(node: StructuredNode): boolean {
  return /^(?:WebSite|Organization|NewsMediaOrganization)$/.test(String(node['@type'] ?? ''));
}

/** True for an object about somebody, whom others point at by `@id`. */
export function isPerson(node: StructuredNode): boolean {
  return /Person/.test(String(node['@type']));
}

/** The objects that speak of a piece of writing. */
export function articleNodes(nodes: readonly StructuredNode[]): StructuredNode[] {
  return nodes.filter(isArticle);
}

/** A text, or the text of the first of several, or the `name` of an object, trimmed; `null` where there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textOf(value[0]);
  return isNode(value) ? textOf(value['name'] ?? value['@value'] ?? value['url']) : null;
}

/** The names of one or several people or organisations, and whether they are said to be people. */
export function namesOf(value: unknown): { name: string; person: boolean }[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (isNode(value)) {
    const person = !/Organization|Corporation/.test(String(value['@type'] ?? ''));
    const { name, byline, givenName, familyName } = value;
    const names = [
      name ?? byline ?? (givenName && familyName && `${givenName} ${familyName}`),
    ].flat();
    return names
      .filter((one) => typeof one === 'string')
      .map((one) => ({ name: one.trim(), person }));
  }
  const name = textOf(value);
  return name === null ? [] : [{ name, person: true }];
}
