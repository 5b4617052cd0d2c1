import { expect, test } from 'vitest';
import { describeQuery } from './describe-query.ts';
import { parseQuery } from './parse-query.ts';
import { suggest } from './suggest.ts';

const values = {
  sources: [
    { value: '中国邮政快递报', count: 9 },
    { value: 'China Post', count: 2 },
    { value: '', count: 1 },
  ],
  tags: [{ value: '农村', count: 3 }],
};
const options = (query: string, caret = query.length) => suggest(query, caret, values)?.options;

test('fields are completed by any of their names', () => {
  expect(options('警邮 so')).toEqual(['source:']);
  expect(options('-ti')).toEqual(['-title:']);
  expect(options('标')).toEqual(['标题:', '标签:']);
  expect(options('警邮')).toBeUndefined();
  expect(options('')).toBeUndefined();
});

test('values are those of the library, in quotes where they need them', () => {
  expect(options('source:')).toEqual(['source:中国邮政快递报', 'source:"China Post"']);
  expect(options('source:post')).toEqual(['source:"China Post"']);
  expect(options('来源：邮政')).toEqual(['来源:中国邮政快递报']);
  expect(options('tag:农')).toEqual(['tag:农村']);
  expect(options('has:')).toBeUndefined();
});

test('what stands at the caret is replaced, and nothing else', () => {
  expect(suggest('a so b', 4, values)).toEqual({ from: 2, to: 4, options: ['source:'] });
});

test('a query is told as it was understood', () => {
  const chips = describeQuery(parseQuery('警邮 -tag:农村 (source:甲 OR after:2022) cov'));
  expect(chips).toEqual([
    { field: 'any', value: '警邮', prefix: false, negated: false, alternative: null },
    { field: 'tag', value: '农村', prefix: false, negated: true, alternative: null },
    { field: 'source', value: '甲', prefix: false, negated: false, alternative: 0 },
    { field: 'days', value: '2022-01-01..', prefix: false, negated: false, alternative: 0 },
    { field: 'any', value: 'cov', prefix: true, negated: false, alternative: null },
  ]);
});
