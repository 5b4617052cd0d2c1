/**
 * A set of clip numbers below `size`, as bits: for 100,000 clips 12.5 kB and a few microseconds an
 * operation. Operations change the set and return it.
 */
export class ClipSet {
  readonly size: number;
  readonly words: Uint32Array;

  constructor(size: number) {
    this.size = size;
    this.words = new Uint32Array((size + 31) >>> 5);
  }

  has(number: number): boolean {
    return (((this.words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  add(number: number): void {
    const at = number >>> 5;
    this.words[at] = (this.words[at] as number) | (1 << (number & 31));
  }

  delete(number: number): void {
    const at = number >>> 5;
    this.words[at] = (this.words[at] as number) & ~(1 << (number & 31));
  }

  copy(): ClipSet {
    const copy = new ClipSet(this.size);
    copy.words.set(this.words);
    return copy;
  }

  and(other: ClipSet): this {
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      words[at] = (words[at] as number) & (other.words[at] as number);
    }
    return this;
  }

  or(other: ClipSet): this {
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      words[at] = (words[at] as number) | (other.words[at] as number);
    }
    return this;
  }

  without(other: ClipSet): this {
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      words[at] = (words[at] as number) & ~(other.words[at] as number);
    }
    return this;
  }

  get count(): number {
    let count = 0;
    for (const word of this.words) {
      let bits = word - ((word >>> 1) & 0x55555555);
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return count;
  }

  /** The numbers, descending. */
  descending(): Uint32Array {
    return this.numbers().reverse();
  }

  /** The numbers, ascending. */
  numbers(): Uint32Array {
    const numbers = new Uint32Array(this.count);
    let next = 0;
    for (let at = 0; at < this.words.length; at++) {
      for (let word = this.words[at] as number; word !== 0; word &= word - 1) {
        numbers[next++] = (at << 5) + 31 - Math.clz32(word & -word);
      }
    }
    return numbers;
  }
}
