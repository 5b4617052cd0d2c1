import { isBareField, type QueryToken, readTokens, type Span } from './read-tokens.ts';

/** A query without the condition that stands at `place`; what then joins or negates nothing goes too. */
export function withoutCondition(query: string, place: Span): string {
  const tokens = readTokens(query);
  const at = tokens.findIndex(({ from, to }) => from === place.from && to === place.to);
  return at < 0 ? query : joined(query, withoutIdle(withoutPart(tokens, at, 1)));
}

/** Without so many tokens from `at` on, and without what negates them. */
function withoutPart(tokens: readonly QueryToken[], at: number, count: number): QueryToken[] {
  const first = tokens.findLastIndex((token, own) => own < at && token.kind !== 'not') + 1;
  return tokens.toSpliced(first, at - first + count);
}

/** Without signs that have nothing to act on; taking one away may leave another so. */
function withoutIdle(tokens: readonly QueryToken[]): readonly QueryToken[] {
  const idle = tokens.findIndex((token, at) => isIdle(token, tokens[at - 1], tokens[at + 1]));
  if (idle < 0) return tokens;
  return withoutIdle(withoutPart(tokens, idle, tokens[idle]?.kind === 'open' ? 2 : 1));
}

function isIdle(token: QueryToken, before?: QueryToken, after?: QueryToken): boolean {
  const beginsPart = after?.kind === 'value' || after?.kind === 'open' || after?.kind === 'not';
  switch (token.kind) {
    case 'open':
      return after?.kind === 'close';
    case 'not':
      return !beginsPart;
    case 'or':
      return !beginsPart || before === undefined || before.kind === 'open' || before.kind === 'or';
    case 'value':
      return isBareField(token) && !(after?.kind === 'open' && after.from === token.to);
    default:
      return false;
  }
}

function joined(query: string, tokens: readonly QueryToken[]): string {
  return tokens.reduce((text, token, at) => {
    const before = tokens[at - 1];
    // A sign stands at what it negates, a field at its group.
    const beside = before?.kind === 'not' || token.kind === 'open';
    const blank =
      before !== undefined &&
      before.kind !== 'open' &&
      token.kind !== 'close' &&
      !(beside && before.to === token.from);
    return `${text}${blank ? ' ' : ''}${query.slice(token.from, token.to)}`;
  }, '');
}
