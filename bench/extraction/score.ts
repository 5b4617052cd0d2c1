import { labelledSets } from './pages.ts';
import { readStored } from './read-stored.ts';
import { canScore, type PageScore, scoreSet } from './score-set.ts';

/**
 * How well the labelled sets are read, in real Chromium, in half a minute:
 * `tsx bench/extraction/score.ts [set] [body or a field, whose worst pages are listed]`.
 */
const [wanted = '', field = ''] = process.argv.slice(2);
/** A body below this is listed. */
const GOOD = 0.95;

if (!canScore()) throw new Error('there is nothing beside the repository that scores extractors');
for (const { name, pages } of labelledSets()) {
  if (!name.includes(wanted)) continue;
  const { figures, pages: scored } = await scoreSet(name, pages, await readStored(pages));
  const shown = Object.entries(figures).map(([figure, share]) => `${figure} ${share.toFixed(4)}`);
  console.log(`${name}: ${shown.join(' · ')}`);
  for (const line of field === 'body' ? weakBodies(scored) : wrongFields(scored, field)) {
    console.log(`  ${line}`);
  }
}

function weakBodies(pages: readonly PageScore[]): string[] {
  return pages
    .filter(({ f1 = 1 }) => f1 < GOOD)
    .sort((a, b) => (a.f1 ?? 1) - (b.f1 ?? 1))
    .map(({ id, url, f1 = 1 }) => `${f1.toFixed(3)} ${id} ${url}`);
}

function wrongFields(pages: readonly PageScore[], name: string): string[] {
  return pages.flatMap(({ id, meta }) => {
    const verdict = meta[name];
    if (!verdict || verdict.v === 'exact' || verdict.v === 'clean') return [];
    const [truth, found] = [verdict.truth, verdict.pred].map((value) => JSON.stringify(value));
    return [`${verdict.v} ${id}\n    wanted ${truth}\n    found  ${found}`];
  });
}
