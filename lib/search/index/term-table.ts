const EMPTY = -1;

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
  size = 0;

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

  /** All terms by code units, each with its number. Pairs are sorted as numbers, and merged with the words. */
  *sorted(): Generator<[term: string, number: number]> {
    const pairs = this.#pairs.slice(0, this.size).filter((pair) => pair !== 0).sort();
    const words = [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1));
    let at = 0;
    for (const [word, number] of words) {
      for (; at < pairs.length && pairText(pairs[at] as number) < word; at++) {
        yield [pairText(pairs[at] as number), this.pair(pairs[at] as number)];
      }
      yield [word, number];
    }
    for (; at < pairs.length; at++) {
      yield [pairText(pairs[at] as number), this.pair(pairs[at] as number)];
    }
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
      if (pair === 0) continue;
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
