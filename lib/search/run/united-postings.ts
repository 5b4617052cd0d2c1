import type { PostingBuffer } from '../codec/posting-list.ts';
import { type Weight, weightOfBoth } from '../codec/weight.ts';

/** Two decoded lists, the first so many of each, as one: what a term has in two spellings. */
export function unitedPostings(a: PostingBuffer, b: PostingBuffer): PostingBuffer {
  const most = a.numbers.length + b.numbers.length;
  const numbers = new Uint32Array(most);
  const weights = new Uint16Array(most);
  let count = 0;
  for (let [at, other] = [0, 0]; at < a.numbers.length || other < b.numbers.length; ) {
    const first = a.numbers[at] ?? Number.POSITIVE_INFINITY;
    const second = b.numbers[other] ?? Number.POSITIVE_INFINITY;
    const number = Math.min(first, second);
    const own: Weight[] = [];
    if (first === number) own.push(a.weights[at++] as Weight);
    if (second === number) own.push(b.weights[other++] as Weight);
    numbers[count] = number;
    weights[count++] = own.reduce(weightOfBoth);
  }
  return { numbers: numbers.slice(0, count), weights: weights.slice(0, count) };
}
