const DIGIT = 11;
const VALUES = 1 << DIGIT;

/**
 * The numbers in ascending order of their keys (whole, 0 to 2³² − 1); those with the same key stay in the
 * order they are in. 100,000 take about 1 ms, a comparing sort 40.
 */
export function radixSort(numbers: Uint32Array, keyOf: (number: number) => number): Uint32Array {
  let from = numbers.slice();
  let keys = new Uint32Array(numbers.length);
  // `Uint32Array.from` with a function takes ten times as long.
  for (let at = 0; at < keys.length; at++) keys[at] = keyOf(numbers[at] as number);
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const places = new Uint32Array(VALUES + 1);
    for (const key of keys) {
      const next = ((key >>> shift) & (VALUES - 1)) + 1;
      places[next] = (places[next] as number) + 1;
    }
    if (places.includes(numbers.length, 1)) continue;
    for (let digit = 1; digit < VALUES; digit++) {
      places[digit] = (places[digit] as number) + (places[digit - 1] as number);
    }
    const sorted = new Uint32Array(from.length);
    const sortedKeys = new Uint32Array(from.length);
    for (let at = 0; at < from.length; at++) {
      const key = keys[at] as number;
      const digit = (key >>> shift) & (VALUES - 1);
      const place = places[digit] as number;
      places[digit] = place + 1;
      sorted[place] = from[at] as number;
      sortedKeys[place] = key;
    }
    from = sorted;
    keys = sortedKeys;
  }
  return from;
}
