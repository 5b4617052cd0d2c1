import type { Fields } from './split-front-matter.ts';

/** Nothing but pages in `[[…]]`, as programs for vaults write names. */
const LINKS = /^\s*(?:\[\[[^[\]]+\]\][,\s]*)+$/;
const LINK = /\[\[(?:[^[\]|]*\|)?([^[\]]+)\]\]/g;

/** The first of these fields that says anything, as text, to the letter: a title may have `[[…]]` in it. */
export function textField(fields: Fields, names: readonly string[]): string {
  for (const name of names) {
    const text = plain(fields[name]);
    if (text !== '') return text;
  }
  return '';
}

/** The first of these fields that says anything, as a name, be it given as `[[…]]` of a vault. */
export function nameField(fields: Fields, names: readonly string[]): string {
  return nameIn(textField(fields, names));
}

/** The first of these fields that says anything, as a list: YAML's own, or words between commas. */
export function listField(fields: Fields, names: readonly string[]): string[] {
  for (const name of names) {
    const value = fields[name];
    const list = (Array.isArray(value) ? value.map((one) => nameIn(plain(one))) : parts(value))
      .map((one) => one.trim())
      .filter(Boolean);
    if (list.length > 0) return list;
  }
  return [];
}

/** Words between commas; of pages in `[[…]]` each is one, whatever is in its name. */
function parts(value: unknown): string[] {
  if (typeof value === 'string' && LINKS.test(value)) {
    return (value.match(LINK) ?? []).map((link) => nameIn(plain(link)));
  }
  return withoutLinks(plain(value))
    .replace(/^\[(.*)\]$/, '$1')
    .split(/[,，、;；]/);
}

function nameIn(text: string): string {
  return LINKS.test(text) ? withoutLinks(text) : text;
}

function withoutLinks(text: string): string {
  return text.replace(LINK, '$1').trim();
}

function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(', ');
  // Authors of some site generators have a name among other things.
  if (typeof value === 'object' && value !== null && 'name' in value) return plain(value.name);
  return typeof value === 'string' ? value.trim() : '';
}
