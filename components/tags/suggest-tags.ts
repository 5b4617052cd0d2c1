import { tagKey } from '../../lib/clip/tag.ts';
import { fold } from '../../lib/text/folding/fold.ts';

/**
 * The known tags that hold what was typed, those that begin with it first, otherwise in the order
 * given (most used first); without those already set.
 */
export function suggestTags(
  typed: string,
  known: string[],
  set: string[],
  limit: number,
): string[] {
  const wanted = fold(typed.trim());
  const folded = known.filter((tag) => !set.includes(tag)).map((tag) => ({ tag, key: fold(tag) }));
  const begins = folded.filter(({ key }) => key.startsWith(wanted));
  const holds = folded.filter(({ key }) => !key.startsWith(wanted) && key.includes(wanted));
  return [...begins, ...holds].slice(0, limit).map(({ tag }) => tag);
}

/** A tag as it is written already, so that typing `ai` uses the tag `AI`. */
export function knownSpelling(tag: string, known: string[]): string {
  return known.find((other) => tagKey(other) === tagKey(tag)) ?? tag;
}
