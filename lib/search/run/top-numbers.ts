/**
 * The first `count` numbers of an order, in that order, without sorting the others: a heap of the best ones
 * so far. `before(a, b)`: whether `a` comes before `b`.
 */
export function topNumbers(
  numbers: Uint32Array,
  count: number,
  before: (a: number, b: number) => boolean,
): number[] {
  const sorted = (own: number[]) => own.sort((a, b) => (before(a, b) ? -1 : 1));
  if (numbers.length <= count) return sorted([...numbers]);
  // The last of the best stands at the root; each entry comes after its children.
  const heap = sorted([...numbers.subarray(0, count)]).reverse();
  for (let next = count; next < numbers.length; next++) {
    const number = numbers[next] as number;
    if (!before(number, heap[0] as number)) continue;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= count) break;
      if (child + 1 < count && before(heap[child] as number, heap[child + 1] as number)) child++;
      if (!before(number, heap[child] as number)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = number;
  }
  return sorted(heap);
}
