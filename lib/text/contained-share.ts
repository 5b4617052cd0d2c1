/** How much of a text stands in another, line by line: 1 where all of it does. Short lines count little. */
export function containedShare(text: string, other: string): number {
  const lines = text.split('\n');
  const known = new Set(other.split('\n'));
  const length = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length, 0);
  const all = length(lines);
  return all === 0 ? 0 : length(lines.filter((line) => known.has(line))) / all;
}
