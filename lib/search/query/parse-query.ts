import { hasTerms } from '../terms/needle-terms.ts';
import { foldLine } from '../terms/search-text.ts';
import { type Days, parseDays } from './parse-days.ts';
import type { Quality, QueryNode, TextField } from './query-node.ts';
import { isBareField, type QueryToken, readTokens, type ValueToken } from './read-tokens.ts';

const QUALITIES: Record<string, Quality> = {
  note: 'note',
  笔记: 'note',
  tag: 'tag',
  tags: 'tag',
  标签: 'tag',
  byline: 'byline',
  author: 'byline',
  作者: 'byline',
  image: 'image',
  图片: 'image',
  link: 'link',
  链接: 'link',
  selection: 'selection',
  摘录: 'selection',
  starred: 'starred',
  星标: 'starred',
};

/**
 * Reads a query by the grammar of docs/SEARCH.md. There is no wrong query: what cannot be read as anything
 * else is words. A query that asks for nothing is `all` of nothing, which every clip is.
 */
export function parseQuery(query: string, now = new Date()): QueryNode {
  return readQuery(query, now).node;
}

/** A query as it was understood, and what each of its conditions was read from. */
export interface ReadQuery {
  node: QueryNode;
  origins: ReadonlyMap<QueryNode, ValueToken>;
}

/** `parseQuery` with the way back from a condition to the words that were typed. */
export function readQuery(query: string, now = new Date()): ReadQuery {
  const origins = new Map<QueryNode, ValueToken>();
  const read = (token: ValueToken) => {
    const node = readValue(token, now);
    if (node) origins.set(node, token);
    return node;
  };
  return { node: readAll(readTokens(query), read), origins };
}

type ReadValue = (token: ValueToken) => QueryNode | null;

function readAll(tokens: QueryToken[], read: ReadValue): QueryNode {
  const parts: QueryNode[] = [];
  // A closing parenthesis without an opening one ends nothing.
  while (tokens.length > 0) {
    const part = readAlternatives(tokens, read);
    if (part) parts.push(part);
    tokens.shift();
  }
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'all', nodes: parts };
}

/** Up to a closing parenthesis or the end, which is left where it is. */
function readAlternatives(tokens: QueryToken[], read: ReadValue): QueryNode | null {
  const alternatives: QueryNode[][] = [[]];
  for (let token = tokens[0]; token && token.kind !== 'close'; token = tokens[0]) {
    if (token.kind === 'or') {
      tokens.shift();
      alternatives.push([]);
      continue;
    }
    const part = readPart(tokens, read);
    if (part) alternatives.at(-1)?.push(part);
  }
  return joined(
    'any',
    alternatives.flatMap((parts) => joined('all', parts) ?? []),
  );
}

function readPart(tokens: QueryToken[], read: ReadValue): QueryNode | null {
  const token = tokens.shift();
  switch (token?.kind) {
    case 'not': {
      const node = readPart(tokens, read);
      return node && { kind: 'not', node };
    }
    case 'open': {
      const node = readAlternatives(tokens, read);
      tokens.shift();
      return node;
    }
    case 'value': {
      const next = tokens[0];
      if (!isBareField(token) || next?.kind !== 'open' || next.from > token.to) return read(token);
      const { field } = token;
      return readPart(tokens, (own) => read(own.field === null ? { ...own, field } : own));
    }
    default:
      return null;
  }
}

function readValue(token: ValueToken, now: Date): QueryNode | null {
  const { field, text } = token;
  if (field === null) return words(token, 'any', text);
  // A field whose value is still to be typed asks for nothing yet.
  if (text.trim() === '') return null;
  const value = foldLine(text).trim();
  switch (field) {
    case 'title':
    case 'byline':
    case 'note':
      return words(token, field, text);
    case 'has':
    case 'is': {
      const quality = QUALITIES[value];
      return quality ? { kind: 'quality', quality } : words(token, 'any', token.raw);
    }
    case 'before':
    case 'after':
    case 'on': {
      const days = readDays(field, text, now);
      return days ? { kind: 'days', ...days } : words(token, 'any', token.raw);
    }
    default: {
      const starred = value.endsWith('*');
      const prefix = field === 'tag' && (starred || mayGoOn(token));
      return { kind: 'value', field, value: starred ? value.slice(0, -1) : value, prefix };
    }
  }
}

/** First and last day, open where there is none. */
interface Range {
  from: string | null;
  to: string | null;
}

/** `after:2022-05` begins with that month, `before:2022-05` ends with the day before it. */
const DAYS: Record<'before' | 'after' | 'on', (days: Days) => Range> = {
  before: ({ from }) => ({ from: null, to: dayBefore(from) }),
  after: ({ from }) => ({ from, to: null }),
  on: (days) => days,
};

/** `null`: no date. `on:2022-05..2022-07` is from the first to the last day, open where one is missing. */
function readDays(field: keyof typeof DAYS, text: string, now: Date): Range | null {
  const [from = '', to, more] = text.split('..').map((part) => part.trim());
  if (field !== 'on' || to === undefined || more !== undefined) {
    const days = parseDays(text, now);
    return days && DAYS[field](days);
  }
  const [first, last] = [from, to].map((part) => (part === '' ? undefined : parseDays(part, now)));
  if (first === null || last === null || (!first && !last)) return null;
  return { from: first?.from ?? null, to: last?.to ?? null };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** What ends a clause and separates words stands beside words, where it is not meant; quotes say that it is. */
const BESIDE = /^[,;!?。、'‘’]+|[,.;:!?。、'‘’]+$/gu;

/** Words in a row; `null` where there is no letter or digit to look for. */
function words(token: ValueToken, field: TextField, text: string): QueryNode | null {
  const starred = !token.quoted && text.endsWith('*');
  const folded = foldLine(starred ? text.slice(0, -1) : text).trim();
  const needle = token.quoted ? folded : folded.replace(BESIDE, '');
  if (!hasTerms(needle)) return null;
  return { kind: 'text', field, needle, prefix: starred || mayGoOn(token) };
}

/** While the last word is typed, it finds what it may become. */
function mayGoOn({ last, quoted }: ValueToken): boolean {
  return last && !quoted;
}

function joined(kind: 'all' | 'any', nodes: QueryNode[]): QueryNode | null {
  const [only] = nodes;
  return nodes.length > 1 ? { kind, nodes } : (only ?? null);
}
