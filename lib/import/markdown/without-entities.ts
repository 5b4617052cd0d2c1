import { parseHtml } from '../../html/parse-html.ts';

/** A value of front matter without the `&amp;` of a generator, be it text or a list or names with texts. */
export function withoutEntities(value: unknown): unknown {
  if (typeof value === 'string') {
    return /&\w+;|&#\d+;/.test(value) ? (parseHtml(value).body.textContent ?? value) : value;
  }
  if (Array.isArray(value)) return value.map(withoutEntities);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withoutEntities(one)]),
  );
}
