import type { ClipQuery } from '../../lib/search/clip-query.ts';
import { type Article, randomFrom } from '../corpus.ts';

/** A query, and what kind of one it is. */
export interface KindOfQuery {
  kind: string;
  query: Partial<ClipQuery>;
}

const COMMON = ['发展', '中国', '经济', '记者', '工作', '国家'];
const ONE_CHARACTER = ['邮', '警', '钢', '的', '中', '稻'];
const FILTERS: Partial<ClipQuery>[] = [
  { sources: ['人民日报'] },
  { sources: ['中国邮政快递报', '财新网'], from: '2018-01-01' },
  { from: '2020-01-01', to: '2020-12-31', dateField: 'published' },
  { tags: ['邮政'] },
];

/** Six queries of each kind and more, cut out of the articles where they are to be found. */
export function benchQueries(articles: readonly Article[]): KindOfQuery[] {
  const random = randomFrom(23);
  const cut = (length: number): string => {
    for (;;) {
      const { text } = articles[Math.floor(random() * articles.length)] as Article;
      const part = text.slice(Math.floor(random() * text.length)).slice(0, length);
      if (/^\p{Script=Han}+$/u.test(part) && part.length === length) return part;
    }
  };
  const many = (kind: string, make: (at: number) => Partial<ClipQuery>) =>
    Array.from({ length: 6 }, (_, at) => ({ kind, query: make(at) }));
  return [
    ...many('rare (4 characters)', () => ({ text: cut(4) })),
    ...many('two characters', () => ({ text: cut(2) })),
    ...many('common', (at) => ({ text: COMMON[at] ?? '' })),
    ...many('one character', (at) => ({ text: ONE_CHARACTER[at] ?? '' })),
    ...many('phrase (8 characters)', () => ({ text: `"${cut(8)}"` })),
    ...many('AND', () => ({ text: `${cut(2)} ${cut(2)} ` })),
    ...many('NOT', (at) => ({ text: `${cut(2)} -${COMMON[at]}` })),
    ...many('prefix and number', (at) => ({
      text: ['6005', '600519 ', 'nb', 'covid*', '2020', 'cctv'][at] ?? '',
    })),
    ...many('filtered', (at) => ({ text: cut(2), ...FILTERS[at % FILTERS.length] })),
    ...many('by date', () => ({ text: cut(2), order: 'newest', dateField: 'published' })),
    ...many('no hit', (at) => ({ text: `${cut(2)}鑫龘${at}` })),
  ];
}
