import { ClipIndex } from '../../lib/search/clip-index.ts';
import { EVERYTHING } from '../../lib/search/clip-query.ts';
import { HAS } from '../../lib/search/indexing/flags.ts';
import { keepIndex } from '../../lib/search/indexing/keep-index.ts';
import { type RankingWeights, WEIGHTS } from '../../lib/search/run/ranking.ts';
import { searchText } from '../../lib/search/terms/search-text.ts';
import { memoryIndex } from '../../lib/search/testing/memory-index.ts';
import { type Article, newsItems, randomFrom } from '../corpus.ts';

/**
 * How soon a known clip is found again: `npx tsx bench/search/ranking.ts [clips] [queries]`. Each query is
 * made of what a reader may remember of one clip, and judged by the rank of that clip among the first 20
 * (mean reciprocal rank), for several weights of the ranking.
 */
const clips = Number(process.argv[2] ?? 5000);
const queries = Number(process.argv[3] ?? 300);
const DAY = 86_400_000;

const items = [...newsItems(clips)];
const random = randomFrom(41);
const memory = memoryIndex();
const newest = Date.now();
const idOf = (at: number) => `c${String(at).padStart(6, '0')}`;
items.forEach(({ title, text, source, published }, at) => {
  memory.putUnknown(idOf(at), {
    text: searchText({ title, bylines: [], note: '' }, text),
    attributes: {
      // One every five hours, the last of them today.
      clipped: newest - ((items.length - at) * DAY) / 5,
      published: Date.parse(published),
      offset: 480,
      flags: HAS.live,
      source,
      site: '',
      lang: 'zh-Hans',
      tags: [],
    },
  });
});
await keepIndex(memory.writer);

/** Some characters in a row, none of them a sign; empty where there are none. */
function piece(text: string, length: number): string {
  const runs = text.match(new RegExp(`\\p{Script=Han}{${length},}`, 'gu')) ?? [];
  const run = runs[Math.floor(random() * runs.length)] ?? '';
  return run.slice(Math.floor(random() * (run.length - length + 1))).slice(0, length);
}

/** What is remembered of an article. Readers clip, and look for, what is new more often than what is old. */
const KINDS: Record<string, (item: Article) => string> = {
  'two words of the title': ({ title }) => `${piece(title, 2)} ${piece(title, 2)} `,
  'a word of the title, one of the text': ({ title, text }) =>
    `${piece(title, 2)} ${piece(text, 2)} `,
  'four characters of the title': ({ title }) => `${piece(title, 4)} `,
  'three words of the text': ({ text }) => `${piece(text, 2)} ${piece(text, 2)} ${piece(text, 2)} `,
  'a phrase of the text': ({ text }) => `"${piece(text, 5)}" `,
};

const asked = Object.entries(KINDS).map(([kind, make]) => ({
  kind,
  queries: Array.from({ length: queries }, () => {
    const at = Math.floor(Math.sqrt(random()) * items.length);
    return { id: idOf(at), text: make(items[at] as Article) };
  }).filter(({ text }) => text.trim().length > 3),
}));

async function judge(weights: RankingWeights): Promise<number[]> {
  const index = new ClipIndex(memory.writer, weights);
  const means: number[] = [];
  for (const { queries } of asked) {
    let sum = 0;
    for (const { id, text } of queries) {
      const found = await index.first({ ...EVERYTHING, text, order: 'relevance' }, 20);
      const rank = (found?.ids.indexOf(id) ?? -1) + 1;
      if (rank > 0) sum += 1 / rank;
    }
    means.push(sum / queries.length);
  }
  return means;
}

const TRIED: Partial<RankingWeights>[] = [
  {},
  { titleTimes: 0 },
  { titleTimes: 2 },
  { titleTimes: 6 },
  { titleTimes: 20 },
  { saturation: 0.6 },
  { saturation: 2 },
  { lengthShare: 0.3 },
  { lengthShare: 0.9 },
  { recent: 0 },
  { recent: 0.1 },
  { recent: 0.5 },
  { recent: 1 },
];
console.log(`${clips} news items, ${queries} queries of each kind\n`);
console.log(`| weights | ${asked.map(({ kind }) => kind).join(' | ')} | mean |`);
console.log(`|---|${asked.map(() => '--:|').join('')}--:|`);
for (const change of TRIED) {
  const means = await judge({ ...WEIGHTS, ...change });
  const mean = means.reduce((a, b) => a + b, 0) / means.length;
  const name = JSON.stringify(change).replace(/[{}"]/g, '') || JSON.stringify(WEIGHTS);
  console.log(`| ${name} | ${[...means, mean].map((value) => value.toFixed(3)).join(' | ')} |`);
}
