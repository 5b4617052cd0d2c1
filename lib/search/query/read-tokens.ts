import { fold } from '../../text/folding/fold.ts';
import { FIELD_NAMES, fieldNamed, type QueryField } from './query-fields.ts';

/**
 * A piece of a query, and where it stands there. `AND`, which says nothing that is not said without it, is none.
 */
export type QueryToken = Span & ({ kind: 'open' | 'close' | 'or' | 'not' } | ValueToken);

/** From the first UTF-16 unit to the one behind the last. */
export interface Span {
  from: number;
  to: number;
}

/** Words, or the value of a field. */
export interface ValueToken extends Span {
  kind: 'value';
  field: QueryField | null;
  /** As it was typed, without quotes. */
  text: string;
  quoted: boolean;
  /** The query ends right behind it: it may not be typed to its end. */
  last: boolean;
  /** Field and value as they were typed. */
  raw: string;
}

const QUOTES = '"“”„＂«»「」『』';
const SIGNS: readonly [RegExp, 'open' | 'close' | 'not'][] = [
  [/[(（]/y, 'open'],
  [/[)）]/y, 'close'],
  [/[-－−](?=[^\s-])/y, 'not'],
];
const FIELD = /([\p{L}]+)[:：]/uy;
const QUOTED = new RegExp(`[${QUOTES}]([^${QUOTES}]*)(?:[${QUOTES}]|$)`, 'y');
const WORD = new RegExp(`[^\\s()（）${QUOTES}]+`, 'y');
/** Days of two words: a date needs no quotes for them. */
const TWO_WORDS = /(?:last|this)\s+(?:week|month|year)(?!\S)/iy;

/** Between a field and its value, where that is no other field and no sign: `来源： 人民日报`. */
const BEFORE_VALUE = new RegExp(
  `\\s+(?=[^\\s()（）\\-－−|])(?!(?:AND|OR|NOT)(?:\\s|$))(?!(?:${Object.values(FIELD_NAMES).flat().join('|')})[:：])`,
  'iy',
);

/** Cuts a query into tokens. Never fails: what is nothing else is words. */
export function readTokens(query: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(query);
    if (match) at += match[0].length;
    return match;
  };
  while (at < query.length) {
    if (take(/\s+/y)) continue;
    const start = at;
    const sign = SIGNS.find(([pattern]) => take(pattern));
    if (sign) {
      tokens.push({ kind: sign[1], from: start, to: at });
      continue;
    }
    const field = takeField(take);
    if (!field) at = start;
    else take(BEFORE_VALUE);
    const quoted = take(QUOTED);
    const isDate = field === 'before' || field === 'after' || field === 'on';
    const word = quoted ? null : ((isDate ? take(TWO_WORDS) : null) ?? take(WORD));
    const text = quoted ? (quoted[1] ?? '') : (word?.[0] ?? '');
    const raw = query.slice(start, at);
    const place = { from: start, to: at };
    if (raw === 'OR' || raw === '|') tokens.push({ kind: 'or', ...place });
    else if (raw === 'NOT') tokens.push({ kind: 'not', ...place });
    else if (raw !== 'AND') {
      const last = at === query.length;
      tokens.push({ kind: 'value', field, text, quoted: quoted !== null, last, raw, ...place });
    }
  }
  return tokens;
}

/** A field without a value: what follows it at once is its group, `title:(a OR b)`. */
export function isBareField(token: QueryToken): token is ValueToken & { field: QueryField } {
  return token.kind === 'value' && token.field !== null && token.text === '' && !token.quoted;
}

function takeField(take: (pattern: RegExp) => RegExpExecArray | null): QueryField | null {
  const name = take(FIELD)?.[1];
  return name ? (fieldNamed(fold(name)) ?? null) : null;
}
