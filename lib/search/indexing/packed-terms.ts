/**
 * Terms in ascending order, as one string: ten thousand strings of two characters would take three times the
 * memory.
 */
export class PackedTerms {
  readonly #text: string;
  /** Where each term begins in the text, and where the last one ends. */
  readonly #starts: Uint32Array;

  constructor(terms: readonly string[]) {
    this.#text = terms.join('');
    this.#starts = new Uint32Array(terms.length + 1);
    terms.forEach((term, at) => {
      this.#starts[at + 1] = (this.#starts[at] as number) + term.length;
    });
  }

  /** The last term that is this one or before it; where all are later the first; `undefined`: there is none. */
  upTo(term: string): string | undefined {
    const at = Math.max(0, this.#after(term) - 1);
    return at < this.#starts.length - 1 ? this.#at(at) : undefined;
  }

  /** How many terms are this one or before it. */
  #after(term: string): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#at(middle) <= term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #at(place: number): string {
    return this.#text.slice(this.#starts[place], this.#starts[place + 1]);
  }
}
