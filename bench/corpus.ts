import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** An article to measure with. */
export interface Article {
  title: string;
  text: string;
  source: string;
  published: string;
  tags: string[];
}

const REAL = '../shared/corpus/xwlb-10k.jsonl.gz';
const SOURCES = [
  '新华社',
  '中国邮政快递报',
  '人民日报',
  '证券时报',
  '财新网',
  'Example Post',
  '央视新闻',
  '澎湃新闻',
];
const TAGS = ['宏观', '邮政', '农村', '公司', '国际', 'covid', 'rural', '存档'];

/** The same numbers every time: two runs measure the same. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * As many articles of about 1,500 characters as are asked for: three news items each, with a tenth of their
 * sentences left out and other digits. The items are real ones where these are at hand, else random text in
 * which characters are as frequent as in news.
 */
export function* articles(count: number): Generator<Article> {
  const items = existsSync(REAL) ? realItems() : randomItems();
  const random = randomFrom(7);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  for (let at = 0; at < count; at++) {
    const parts = [items[at % items.length] as Item, pick(items), pick(items)];
    const text = parts
      .flatMap((item) => item.text.split(/(?<=[。！？\n])/u))
      .filter(() => random() > 0.1)
      .join('')
      .replace(/\d/g, () => String(Math.floor(random() * 10)));
    const stock =
      random() < 0.02 ? `贵州茅台(600519.SH)报 1${Math.floor(random() * 999)} 元。` : '';
    const day = new Date(Date.UTC(2012, 0, 1) + Math.floor(random() * 5200) * 86_400_000);
    yield {
      title: parts[0]?.title ?? '',
      text: text + stock,
      source: pick(SOURCES),
      published: `${day.toISOString().slice(0, 10)}T19:00:00+08:00`,
      tags: random() < 0.2 ? [pick(TAGS)] : [],
    };
  }
}

/** News items as they are, one to an article: for what depends on what a text is about. */
export function* newsItems(count: number): Generator<Article> {
  const items = existsSync(REAL) ? realItems() : randomItems();
  const random = randomFrom(13);
  for (const { title, text } of items.slice(0, count)) {
    const source = SOURCES[Math.floor(random() * SOURCES.length)] ?? '';
    yield { title, text, source, published: '2022-05-18T19:00:00+08:00', tags: [] };
  }
}

/** Where the texts come from, for the head of a table. */
export function corpusName(): string {
  return existsSync(REAL)
    ? 'news items, three to an article'
    : 'random characters as frequent as in news';
}

interface Item {
  title: string;
  text: string;
}

function realItems(): Item[] {
  const lines = gunzipSync(readFileSync(REAL)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Item);
}

/** Ranks of characters after Zipf: half of a text is made of a hundred characters. */
function randomItems(): Item[] {
  const random = randomFrom(11);
  const character = () => String.fromCodePoint(0x4e00 + Math.floor(3000 ** random() * 1.2));
  const sentence = () => `${Array.from({ length: 20 }, character).join('')}。`;
  return Array.from({ length: 10_000 }, () => ({
    title: sentence(),
    text: Array.from({ length: 25 }, sentence).join(''),
  }));
}
