const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[[\p{L}\p{N}_]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]]+/gv;

/** How often each run of four words occurs; a Han character is a word. */
function shingles(text: string): Map<string, number> {
  const words = text.normalize('NFKC').match(TOKEN) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const shingle = words.slice(at, at + 4).join(' ');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

/** How well texts were found: the harmonic mean of mean precision and mean recall, over runs of four words. */
export function shingleF1(pairs: readonly { wanted: string; found: string }[]): number {
  const [precisions, recalls]: [number[], number[]] = [[], []];
  for (const pair of pairs) {
    const [wanted, found] = [shingles(pair.wanted), shingles(pair.found)];
    const common = sum([...wanted].map(([key, count]) => Math.min(count, found.get(key) ?? 0)));
    if (found.size > 0) precisions.push(common / sum(found.values()));
    if (wanted.size > 0) recalls.push(common / sum(wanted.values()));
  }
  const [precision, recall] = [mean(precisions), mean(recalls)];
  return (2 * precision * recall) / (precision + recall);
}
