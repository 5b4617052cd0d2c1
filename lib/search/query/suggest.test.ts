import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { suggest } from './suggest.ts';

const values = {
  sources: [
    { value: '中国邮政快递报', count: 9 },
    { value: 'China Post', count: 2 },
    { value: '', count: 1 },
  ],
  tags: [{ value: '农村', count: 3 }],
  sites: [{ value: 'eastmoney.com', count: 7 }],
};
const offered = (query: string, caret = query.length) =>
  suggest(query, caret, values)?.options.map(({ text }) => text);

test('fields are completed by any of their names', () => {
  expect(offered('警邮 so')).toEqual(['source:']);
  expect(offered('标')).toEqual(['标题:', '标签:']);
  expect(offered('警邮')).toBeUndefined();
  expect(offered('')).toBeUndefined();
  expect(offered('so ')).toBeUndefined();
});

test('values are those of the library, with their counts, in quotes where they need them', () => {
  expect(offered('source:')).toEqual(['source:中国邮政快递报', 'source:"China Post"']);
  expect(offered('source:post')).toEqual(['source:"China Post"']);
  expect(offered('source:"china p')).toEqual(['source:"China Post"']);
  expect(offered('来源：邮政')).toEqual(['来源:中国邮政快递报']);
  expect(offered('site:east')).toEqual(['site:eastmoney.com']);
  expect(suggest('tag:农', 5, values)).toEqual({
    from: 0,
    to: 5,
    options: [{ kind: 'tag', text: 'tag:农村', label: '农村', count: 3 }],
  });
});

test('a word that a source or a tag has may be meant as that', () => {
  expect(offered('邮政')).toEqual(['来源:中国邮政快递报']);
  expect(offered('农')).toEqual(['标签:农村']);
  expect(offered('pos')).toEqual(['source:"China Post"']);
  expect(offered('p')).toBeUndefined();
});

test('what is there already, or ended by a quotation mark, is offered nothing', () => {
  expect(offered('tag:农村')).toBeUndefined();
  expect(offered('source:"China Post"')).toBeUndefined();
});

test('what stands at the caret is replaced, and nothing else', () => {
  expect(suggest('a so b', 4, values)).toMatchObject({ from: 2, to: 4 });
  expect(suggest('a -so', 5, values)).toMatchObject({ from: 3, options: [{ text: 'source:' }] });
});

test.each(['has:', 'is:', '有:', '是：', 'after:', 'on:', '之前:', '日期：'])(
  'everything offered for %s is understood',
  (field) => {
    const texts = offered(field) ?? [];
    expect(texts.length).toBeGreaterThan(1);
    const kinds = texts.map((text) => parseQuery(`${text} `).kind);
    expect(kinds.filter((kind) => kind !== 'quality' && kind !== 'days')).toEqual([]);
  },
);
