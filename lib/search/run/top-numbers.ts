/** What decides which of two numbers comes first. */
export interface NumberOrder {
  /** The higher, the sooner. */
  keyOf: (number: number) => number;
  /** For numbers of the same key: the higher, the sooner. Those that are the same here too stay as they are. */
  secondOf?: (number: number) => number;
  /** What `keyOf` is not above: cheaper to know. */
  atMost?: (number: number) => number;
}

/**
 * The first `count` numbers of an order, in that order, without sorting the others: a list of the best so
 * far, into which few of many get. Fastest where the best come early.
 */
export function topNumbers(
  numbers: ArrayLike<number>,
  count: number,
  { keyOf, secondOf = () => 0, atMost = () => Number.POSITIVE_INFINITY }: NumberOrder,
): number[] {
  const best: number[] = [];
  const keys: number[] = [];
  for (let next = 0; next < numbers.length; next++) {
    const number = numbers[next] as number;
    const worst = keys[count - 1] ?? Number.NEGATIVE_INFINITY;
    if (atMost(number) < worst) continue;
    const key = keyOf(number);
    if (key < worst) continue;
    let at = keys.length;
    while (at > 0) {
      const before = keys[at - 1] as number;
      if (before > key) break;
      if (before === key && secondOf(best[at - 1] as number) >= secondOf(number)) break;
      at--;
    }
    if (at >= count) continue;
    best.splice(at, 0, number);
    keys.splice(at, 0, key);
    if (best.length > count) {
      best.pop();
      keys.pop();
    }
  }
  return best;
}
