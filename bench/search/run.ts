import { setTimeout as sleep } from 'node:timers/promises';
import { articles, corpusName } from '../corpus.ts';
import { openBrowser } from '../open-browser.ts';
import { quantile } from '../quantile.ts';
import type { Bench } from './page.ts';
import { benchQueries } from './queries.ts';

/** Measures the search engine in Chromium: `npx tsx bench/search/run.ts [clips]`. Prints a table. */
const clips = Number(process.argv[2] ?? 10_000);
const BATCH = 4096;
const SAVES = 100;

const all = [...articles(clips + 2 * SAVES)];
const stored = all.slice(0, clips);
const rawBytes = stored.reduce((sum, { title, text }) => sum + Buffer.byteLength(title + text), 0);
const characters = stored.reduce((sum, { text }) => sum + text.length, 0) / clips;
const browser = await openBrowser<Bench>('bench/search/page.ts', all);
const row = (name: string, value: string) => console.log(`| ${name} | ${value} |`);
const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

console.log(
  `${await browser.version()}, ${clips} clips of ${characters.toFixed(0)} characters (${corpusName()})\n`,
);
console.log('| measured | value |\n|---|---|');

let importing = 0;
for (let at = 0; at < clips; at += BATCH) {
  importing += await browser.call('importArticles', at, Math.min(BATCH, clips - at));
}
row('import with index', `${(clips / (importing / 1000)).toFixed(0)} clips/s`);
const merged = await browser.call('saveWhileKeeping', clips, all.slice(clips, clips + SAVES));
const merging = merged.ms + (await browser.call('keep'));
row(
  'merging after the import',
  `${(merging / 1000).toFixed(1)} s (${(clips / ((importing + merging) / 1000)).toFixed(0)} clips/s with it)`,
);
row(
  `save while segments are merged (${merged.saves.length} saves): p50 / longest`,
  `${ms(quantile(merged.saves, 0.5))} / ${ms(Math.max(...merged.saves))} ms`,
);
const { segments, bytes } = await browser.call('indexSize');
row(
  'index size / raw text',
  `${(bytes / rawBytes).toFixed(3)} (${(bytes / 1e6).toFixed(0)} MB; segments of ${segments.join(', ')})`,
);

const queries = benchQueries(stored.slice(0, 5000));
const answer: number[] = [];
const cold: number[] = [];
const warm: number[] = [];
// One of each kind: what is rare reads twenty texts and more.
for (const { query } of new Map(queries.map((own) => [own.kind, own])).values()) {
  await browser.restart();
  answer.push(await browser.call('answer'));
  await browser.restart();
  cold.push(await browser.call('cold', query));
  // As it is when a page is opened: the background has opened the library when the browser started.
  await browser.restart();
  await browser.call('open');
  await sleep(1000);
  await browser.openPage();
  warm.push(await browser.call('cold', query));
}
for (const [name, times] of [
  ['first query in a fresh process, library opened', cold],
  ['– the browser alone, until it knows its databases', answer],
  ['first query of a page, the background has opened the library', warm],
] as const) {
  row(name, `${ms(quantile(times, 0.5))} ms (${times.map(ms).join(', ')})`);
}

// All queries, then all again, six times, the first to warm up. On a shared machine the best of the rounds
// tells what the engine takes, all of them what a reader waits.
async function takeRounds(): Promise<number[][]> {
  const rounds: number[][] = queries.map(() => []);
  for (let round = 0; round < 6; round++) {
    for (const [at, { query }] of queries.entries()) {
      const { ms: taken } = await browser.call('first', query);
      if (round > 0) rounds[at]?.push(taken);
    }
  }
  return rounds;
}
const rounds = await takeRounds();
const spread = (values: readonly number[]) =>
  `${ms(quantile(values, 0.5))} / ${ms(quantile(values, 0.95))} / ${ms(Math.max(...values))} ms`;
const best = rounds.map((taken) => Math.min(...taken));
row(`query, warm, first 20 (${queries.length} queries), p50 / p95 / max`, spread(rounds.flat()));
row('the same, best of five rounds', spread(best));
for (const kind of new Set(queries.map((own) => own.kind))) {
  row(`– ${kind}`, spread(best.filter((_, at) => queries[at]?.kind === kind)));
}

// As when one types: each of these is asked once.
const fresh: number[] = [];
for (const part of [1, 2, 3, 4]) {
  for (const { query } of benchQueries(stored.slice((part * stored.length) / 5))) {
    fresh.push((await browser.call('first', query)).ms);
  }
}
row(`queries that were never asked before (${fresh.length}), p50 / p95 / max`, spread(fresh));

await browser.call('bothScripts', true);
const inScripts = (await takeRounds()).map((taken) => Math.min(...taken));
row('the first 66 in both Chinese scripts, best of five rounds', spread(inScripts));
await browser.call('bothScripts', false);
row('five related clips, p50 / p95 / max', spread(await browser.call('related', 40)));

const whole: number[] = [];
for (const { query } of queries) whole.push((await browser.call('find', query)).ms);
row(
  'whole result, every clip verified, facets: p50 / p95 / max',
  `${ms(quantile(whole, 0.5))} / ${ms(quantile(whole, 0.95))} / ${ms(Math.max(...whole))} ms`,
);

for (const [name, query] of [
  ['list, newest 50', { order: 'newest' }],
  ['list by published date', { order: 'newest', dateField: 'published' }],
  [
    'filter by source and year',
    {
      order: 'newest',
      sources: ['人民日报'],
      from: '2020-01-01',
      to: '2020-12-31',
      dateField: 'published',
    },
  ],
] as const) {
  const taken: number[] = [];
  for (let round = 0; round < 20; round++) {
    taken.push(
      (
        await browser.call(
          'first',
          { ...query, sources: 'sources' in query ? [...query.sources] : [] },
          50,
        )
      ).ms,
    );
  }
  row(name, `${ms(quantile(taken, 0.5))} ms (p95 ${ms(quantile(taken, 0.95))})`);
}
const counts: number[] = [];
const lists: number[] = [];
for (let round = 0; round < 5; round++) {
  const { ms: taken, counted } = await browser.call('find', { order: 'newest' });
  counts.push(counted);
  lists.push(taken);
}
row('total and all facets of every clip', `${ms(quantile(counts, 0.5))} ms`);
row('every clip with its id besides', `${ms(quantile(lists, 0.5))} ms`);
await browser.restart();
await browser.call('open');
const empty = await browser.call('heap');
for (const { query } of queries) await browser.call('first', query);
row('heap held between queries', `${(((await browser.call('heap')) - empty) / 1e6).toFixed(1)} MB`);

const saves: number[] = [];
for (let at = 0; at < SAVES; at++) {
  const number = clips + SAVES + at;
  const article = all[number];
  if (article) saves.push(await browser.call('save', number, article));
}
row(
  'save of a clip with its postings: p50 / p95',
  `${ms(quantile(saves, 0.5))} / ${ms(quantile(saves, 0.95))} ms`,
);

const scans: number[] = [];
for (const needle of clips > 10_000 ? ['鑫龘'] : ['警邮合作', '发展', '鑫龘'])
  scans.push((await browser.call('scan', needle)).ms);
row('baseline: cursor scan over the texts', `${ms(quantile(scans, 0.5))} ms`);
if (clips <= 10_000) {
  await browser.restart();
  const before = await browser.call('heap');
  const building = await browser.call('buildMini', clips);
  const held = (await browser.call('heap')) - before;
  const mini: number[] = [];
  for (const { query } of queries) mini.push(await browser.call('searchMini', query.text ?? ''));
  row(
    'baseline: MiniSearch, bigrams: build, held',
    `${(clips / (building / 1000)).toFixed(0)} clips/s, ${(held / 1e6).toFixed(0)} MB`,
  );
  row(
    'baseline: MiniSearch: p50 / p95',
    `${ms(quantile(mini, 0.5))} / ${ms(quantile(mini, 0.95))} ms`,
  );
}
await browser.close();
