const EMPTY = -1;

/** Terms that a table can number: a pair (32 bits) and a term (21) fit into a `number`. */
const MOST_TERMS = 2 ** 21;

/**
 * Numbers the distinct terms of a batch of texts in the order they come in. Pairs of code units are told
 * apart by one number (first unit × 65,536 + second, 0 for none) in an open hash table, since a `Map` of
 * strings takes ten times as long; words, which are few, by a `Map`.
 */
export class TermTable {
  readonly #words = new Map<string, number>();
  /** The pair of each term, 0 for a word. */
  #pairs = new Uint32Array(4096);
  #slots = new Int32Array(8192).fill(EMPTY);
  /** By code unit, the term that is this one alone. */
  readonly #singles = new Int32Array(0x10000).fill(EMPTY);
  size = 0;

  /** The term of a single code unit. */
  single(unit: number): number {
    const known = this.#singles[unit] as number;
    if (known !== EMPTY) return known;
    this.#singles[unit] = this.size;
    return this.#next(unit * 0x10000);
  }

  /** The term of a pair of code units. */
  pair(pair: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(pair, 0x9e3779b1) >>> 7) & mask;
    for (;;) {
      const term = this.#slots[slot] as number;
      if (term === EMPTY) break;
      if (this.#pairs[term] === pair) return term;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.size;
    return this.#next(pair);
  }

  word(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.size);
    return this.#next(0);
  }

  /** Visits all terms by code units, each with its number. Pairs are sorted as numbers, then words join in. */
  inOrder(visit: (term: string, number: number) => void): void {
    // A pair and its term in one number: the sort carries the term along.
    const pairs = Float64Array.from(
      this.#pairs.subarray(0, this.size),
      (pair, term) => pair * MOST_TERMS + term,
    )
      .filter((pair) => pair >= MOST_TERMS)
      .sort();
    const words = [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1));
    let at = 0;
    const visitPairs = (before: string | null) => {
      for (; at < pairs.length; at++) {
        const pair = pairs[at] as number;
        const text = pairText(Math.floor(pair / MOST_TERMS));
        if (before !== null && text > before) return;
        visit(text, pair % MOST_TERMS);
      }
    };
    for (const [word, term] of words) {
      visitPairs(word);
      visit(word, term);
    }
    visitPairs(null);
  }

  #next(pair: number): number {
    const term = this.size++;
    if (term === this.#pairs.length) this.#pairs = grown(this.#pairs, new Uint32Array(term * 2));
    this.#pairs[term] = pair;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return term;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
    const mask = slots.length - 1;
    for (let term = 0; term < this.size; term++) {
      const pair = this.#pairs[term] as number;
      // Words and single units are found in other ways.
      if ((pair & 0xffff) === 0) continue;
      let slot = (Math.imul(pair, 0x9e3779b1) >>> 7) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = term;
    }
    this.#slots = slots;
  }
}

function pairText(pair: number): string {
  const first = pair >>> 16;
  const second = pair & 0xffff;
  return second === 0 ? String.fromCharCode(first) : String.fromCharCode(first, second);
}

function grown(from: Uint32Array<ArrayBuffer>, to: Uint32Array<ArrayBuffer>) {
  to.set(from);
  return to;
}
