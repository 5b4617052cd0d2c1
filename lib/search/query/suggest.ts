import { fold } from '../../text/folding/fold.ts';
import type { FacetCount } from '../clip-query.ts';
import { FIELD_NAMES, type QueryField } from './query-fields.ts';
import { readTokens, type ValueToken } from './read-tokens.ts';

/** Something that could stand in a query. */
export interface Suggestion {
  kind: 'field' | 'source' | 'tag' | 'site' | 'quality' | 'date';
  /** Ready to be put in: `source:`, `tag:农村`, `source:"China Post"`. */
  text: string;
  /** The value alone; of a field its name with the colon. */
  label: string;
  /** How many clips have it; `null`: not counted. */
  count: number | null;
}

/** What could stand at a place of a query instead of what is typed there. */
export interface Suggestions {
  /** The part of the query that they replace. */
  from: number;
  to: number;
  options: Suggestion[];
}

/** The values that the library has, most used first. */
export interface KnownValues {
  sources: readonly FacetCount[];
  tags: readonly FacetCount[];
  sites: readonly FacetCount[];
}

const MOST = 8;
/** Of each kind, where the word may be a value or just a word. */
const MOST_BESIDE = 3;
const HAN = /\p{Script=Han}/u;

const QUALITIES: Record<'has' | 'is', { latin: string[]; chinese: string[] }> = {
  has: { latin: ['note', 'tag', 'byline', 'image'], chinese: ['笔记', '标签', '作者', '图片'] },
  is: { latin: ['starred', 'link', 'selection'], chinese: ['星标', '链接', '摘录'] },
};
const DATES = {
  latin: ['today', 'yesterday', 'this week', 'last week', 'last month', 'this year', 'last year'],
  chinese: ['今天', '昨天', '本周', '上周', '上个月', '今年', '去年'],
};

/**
 * Completes a query where the caret stands: names of fields, and what the library has for them. `null`
 * where nothing is to be offered.
 */
export function suggest(query: string, caret: number, values: KnownValues): Suggestions | null {
  const token = readTokens(query.slice(0, caret)).at(-1);
  if (token?.kind !== 'value' || !token.last || isClosed(token)) return null;
  const options = token.field === null ? forWord(token, values) : forField(token, values);
  // What stands there already needs no offering.
  const other = options.filter(({ text }) => text !== token.raw).slice(0, MOST);
  return other.length > 0 ? { from: token.from, to: caret, options: other } : null;
}

function isClosed({ raw, quoted, text }: ValueToken): boolean {
  return quoted && !raw.endsWith(text);
}

function forWord({ text, quoted }: ValueToken, values: KnownValues): Suggestion[] {
  if (quoted || text === '') return [];
  const start = fold(text);
  const fields = Object.values(FIELD_NAMES)
    .flatMap((names) => names.find((own) => own.startsWith(start)) ?? [])
    .map((name) => ({ kind: 'field' as const, text: `${name}:`, label: `${name}:`, count: null }));
  // One Latin letter is in nearly every name.
  if (text.length < 2 && !HAN.test(text)) return fields;
  const beside = (['source', 'tag'] as const).flatMap((field) =>
    knownValues(field, nameOf(field, text), text, values).slice(0, MOST_BESIDE),
  );
  return [...fields, ...beside];
}

function forField({ field, raw, text }: ValueToken, values: KnownValues): Suggestion[] {
  const name = /^\p{L}+/u.exec(raw)?.[0] ?? '';
  const language = HAN.test(name) ? 'chinese' : 'latin';
  const listed = (kind: 'quality' | 'date', words: readonly string[]) =>
    words
      .filter((word) => word.startsWith(fold(text)))
      .map((word) => ({ kind, text: `${name}:${word}`, label: word, count: null }));
  switch (field) {
    case 'source':
    case 'tag':
    case 'site':
      return knownValues(field, name, text, values);
    case 'has':
    case 'is':
      return listed('quality', QUALITIES[field][language]);
    case 'before':
    case 'after':
    case 'on':
      return listed('date', DATES[language]);
    default:
      return [];
  }
}

function knownValues(
  kind: 'source' | 'tag' | 'site',
  name: string,
  typed: string,
  values: KnownValues,
): Suggestion[] {
  const sought = fold(typed);
  return values[`${kind}s`]
    .filter(({ value }) => value !== '' && fold(value).includes(sought))
    .map(({ value, count }) => ({
      kind,
      text: `${name}:${/[\s()（）]/u.test(value) ? `"${value}"` : value}`,
      label: value,
      count,
    }));
}

/** A field is named in the script of what is typed. */
function nameOf(field: QueryField, typed: string): string {
  const [name, chinese = name] = FIELD_NAMES[field];
  return HAN.test(typed) ? chinese : name;
}
