import { RUNS } from '../../text/script.ts';
import { BitWriter } from '../codec/bit-writer.ts';
import { encodePostings, hasPlaces } from '../codec/posting-list.ts';
import { placeBit, weightOf } from '../codec/weight.ts';
import { LONGEST_WORD } from '../terms/longest-word.ts';
import type { SearchText } from '../terms/search-text.ts';
import type { SegmentWriter } from './segment-writer.ts';
import { TermTable } from './term-table.ts';

/**
 * Turns texts into posting lists, in memory: 1,000 clips at a time take about 15 MB. Each clip leaves one
 * posting a distinct term, in the order of clips; at the end a counting sort brings them into lists.
 */
export class Inverter {
  readonly #terms = new TermTable();
  #posted = new Uint32Array(1 << 16);
  #times = new Uint16Array(1 << 16);
  #inTitle = new Uint8Array(1 << 16);
  #places = new Uint8Array(1 << 16);
  #count = 0;
  /** How many characters and words of the clip have been read. */
  #place = 0;
  /** By clip: its number, and where its postings end. */
  readonly #numbers: number[] = [];
  readonly #ends: number[] = [];
  /** By term: its posting of the clip that is being read, if it is not of an earlier one. */
  #last = new Int32Array(4096).fill(-1);

  /** How many terms the clip has, repetitions counted: its length for ranking. `number`s ascend. */
  add(number: number, text: SearchText): number {
    const first = this.#count;
    this.#place = 0;
    let length = this.#field(text.title, first, 1);
    for (const field of [text.bylines, text.note, text.beside, text.body]) {
      length += this.#field(field, first, 0);
    }
    this.#numbers.push(number);
    this.#ends.push(this.#count);
    return length;
  }

  /** Writes all terms, with clip numbers counted from `from`, for a segment of `span` numbers. */
  write(writer: SegmentWriter, from: number, span: number): void {
    const { starts, lists } = this.#lists(from);
    const bits = new BitWriter();
    this.#terms.inOrder((term, at) => {
      const start = starts[at] as number;
      const end = starts[at + 1] as number;
      const placed = hasPlaces(term, end - start, span);
      const bytes = encodePostings(bits, lists, start, end, span, placed);
      writer.add(term, { count: end - start, placed, bytes });
    });
  }

  #field(text: string, first: number, inTitle: 0 | 1): number {
    let length = 0;
    for (const { 0: run, 1: unspaced } of text.matchAll(RUNS)) {
      length += unspaced ? run.length : 1;
      if (!unspaced) {
        this.#post(this.#terms.word(run.slice(0, LONGEST_WORD)), first, inTitle);
        this.#place++;
        continue;
      }
      let unit = run.charCodeAt(0);
      for (let at = 1; at <= run.length; at++) {
        this.#post(this.#terms.single(unit), first, inTitle);
        if (at < run.length) {
          const next = run.charCodeAt(at);
          this.#post(this.#terms.pair(unit * 0x10000 + next), first, inTitle);
          unit = next;
        }
        this.#place++;
      }
    }
    return length;
  }

  #post(term: number, first: number, inTitle: 0 | 1): void {
    if (term >= this.#last.length)
      this.#last = copied(this.#last, new Int32Array(term * 2).fill(-1));
    const known = this.#last[term] as number;
    if (known >= first) {
      this.#times[known] = Math.min(0xffff, (this.#times[known] as number) + 1);
      this.#places[known] = (this.#places[known] as number) | placeBit(this.#place);
      return;
    }
    const at = this.#count++;
    if (at === this.#posted.length) this.#grow();
    this.#last[term] = at;
    this.#posted[at] = term;
    this.#times[at] = 1;
    this.#inTitle[at] = inTitle;
    this.#places[at] = placeBit(this.#place);
  }

  #grow(): void {
    const size = this.#posted.length * 2;
    this.#posted = copied(this.#posted, new Uint32Array(size));
    this.#times = copied(this.#times, new Uint16Array(size));
    this.#inTitle = copied(this.#inTitle, new Uint8Array(size));
    this.#places = copied(this.#places, new Uint8Array(size));
  }

  /** The postings by term, those of a term by clip: a counting sort, which keeps the order of clips. */
  #lists(from: number) {
    const starts = new Uint32Array(this.#terms.size + 1);
    for (let at = 0; at < this.#count; at++) {
      const after = (this.#posted[at] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
    for (let term = 0; term < this.#terms.size; term++) {
      starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
    }
    const places = starts.slice();
    const numbers = new Uint32Array(this.#count);
    const weights = new Uint16Array(this.#count);
    let at = 0;
    this.#numbers.forEach((number, clip) => {
      for (; at < (this.#ends[clip] as number); at++) {
        const term = this.#posted[at] as number;
        const place = places[term] as number;
        places[term] = place + 1;
        numbers[place] = number - from;
        weights[place] = weightOf(
          this.#times[at] as number,
          this.#inTitle[at] === 1,
          this.#places[at] as number,
        );
      }
    });
    return { starts, lists: { numbers, weights } };
  }
}

function copied<T extends Uint32Array | Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
