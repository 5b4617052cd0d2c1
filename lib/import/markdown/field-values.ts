import { parseHtml } from '../../html/parse-html.ts';
import type { Fields } from './split-front-matter.ts';

/** The first of these fields that says anything, as text. */
export function textField(fields: Fields, names: readonly string[]): string {
  for (const name of names) {
    const text = plain(fields[name]);
    if (text !== '') return text;
  }
  return '';
}

/** The first of these fields that says anything, as a list: YAML's own, or words between commas. */
export function listField(fields: Fields, names: readonly string[]): string[] {
  for (const name of names) {
    const value = fields[name];
    const list = (Array.isArray(value) ? value.map(plain) : parts(value))
      .map((one) => one.trim())
      .filter(Boolean);
    if (list.length > 0) return list;
  }
  return [];
}

/** Words between commas; of pages in `[[…]]` each is one, whatever is in its name. */
function parts(value: unknown): string[] {
  if (typeof value === 'string' && /^\s*(?:\[\[[^[\]]+\]\][,\s]*)+$/.test(value)) {
    return (value.match(/\[\[[^[\]]+\]\]/g) ?? []).map(plain);
  }
  return plain(value)
    .replace(/^\[(.*)\]$/, '$1')
    .split(/[,，、;；]/);
}

function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(', ');
  // Authors of some site generators have a name among other things.
  if (typeof value === 'object' && value !== null && 'name' in value) return plain(value.name);
  if (typeof value !== 'string') return '';
  return withoutMarkup(value).trim();
}

/** `[[Ann Bee]]` of a vault, `&amp;` of a generator. */
function withoutMarkup(text: string): string {
  const words = text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]]+)\]\]/g, '$1');
  return /&\w+;|&#\d+;/.test(words) ? (parseHtml(words).body.textContent ?? words) : words;
}
