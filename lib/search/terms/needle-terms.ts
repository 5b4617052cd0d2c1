import { RUNS } from '../../text/script.ts';
import type { HanVariants } from './han-variants.ts';
import { LONGEST_WORD } from './longest-word.ts';

/** What the index is asked for a needle. */
export interface NeedleTerms {
  /** Terms that a clip with the needle has, all of them: enough to find it. */
  terms: string[];
  /** How many characters and words of the needle stand before each term; `null` where it occurs again. */
  places: (number | null)[];
  /** How each term may be written; absent: as it is. */
  spellings?: ReadonlyMap<string, readonly string[]>;
  /** A word of which only the beginning is known, or `null`. */
  prefix: string | null;
  /** Whether having the terms is having the needle, so that no text needs to be read. */
  exact: boolean;
}

/** Terms that a needle is looked up by: no text that is pasted into the box makes thousands of requests. */
const MOST_TERMS = 64;

/**
 * The terms that a needle (folded, no line breaks) has in every text that contains it. `asPrefix`: the
 * needle may end within a word. `variants`: it is simplified, and may be written otherwise. A needle of signs
 * alone has none, and nothing can be found by it.
 */
export function needleTerms(
  needle: string,
  asPrefix: boolean,
  variants?: HanVariants,
): NeedleTerms {
  const terms = new Map<string, number | null>();
  let cut = false;
  const add = (term: string, at: number) => {
    if (terms.has(term)) terms.set(term, null);
    else if (terms.size < MOST_TERMS) terms.set(term, at);
    else cut = true;
  };
  let place = 0;
  let prefix: string | null = null;
  let runs = 0;
  for (const { 0: run, 1: unspaced, index } of needle.matchAll(RUNS)) {
    runs++;
    if (unspaced) {
      for (const [at, term] of pairs(run).entries()) add(term, place + at);
      place += run.length;
      cut ||= run.length > 2;
    } else {
      const word = run.slice(0, LONGEST_WORD);
      cut ||= word !== run;
      if (asPrefix && word === run && index + run.length === needle.length) prefix = word;
      else add(word, place);
      place++;
    }
  }
  const alone = runs === 1 && needle.replace(RUNS, '') === '';
  return {
    terms: [...terms.keys()],
    places: [...terms.values()],
    prefix,
    exact: alone && !cut,
    ...(variants && {
      spellings: new Map([...terms.keys()].map((term) => [term, variants.spellings(term)])),
    }),
  };
}

/** 警邮合作 → 警邮, 邮合, 合作; a single character stands for itself. */
function pairs(run: string): string[] {
  if (run.length === 1) return [run];
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

/** Whether there is anything in a needle that the index knows: a letter or a digit. */
export function hasTerms(needle: string): boolean {
  return needle.search(RUNS) >= 0;
}
