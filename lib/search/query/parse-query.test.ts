import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import type { QueryNode } from './query-node.ts';

const NOW = new Date(2022, 4, 25, 9);

/** A query as it was understood, in as few signs as possible. */
function understood(node: QueryNode): string {
  switch (node.kind) {
    case 'text': {
      const field = node.field === 'any' ? '' : `${node.field}:`;
      return `${field}[${node.needle}]${node.prefix ? '*' : ''}`;
    }
    case 'value':
      return `${node.field}=${node.value}${node.prefix ? '*' : ''}`;
    case 'days':
      return `${node.from ?? ''}..${node.to ?? ''}`;
    case 'quality':
      return `has ${node.quality}`;
    case 'not':
      return `not ${understood(node.node)}`;
    default:
      return `(${node.nodes.map(understood).join(node.kind === 'all' ? ' & ' : ' | ')})`;
  }
}

test.each([
  ['', '()'],
  ['警邮合作 ', '[警邮合作]'],
  ['警邮合作 广东 ', '([警邮合作] & [广东])'],
  ['covi', '[covi]*'],
  ['Covid-19 ', '[covid-19]'],
  ['"covi"', '[covi]'],
  ['covi* x ', '([covi]* & [x])'],
  ['"政务寄递 服务"', '[政务寄递 服务]'],
  ['“政务寄递”', '[政务寄递]'],
  ['"没有结尾', '[没有结尾]'],
  ['a OR b c ', '([a] | ([b] & [c]))'],
  ['(a OR b) c ', '(([a] | [b]) & [c])'],
  ['（a OR b） c ', '(([a] | [b]) & [c])'],
  ['a -b ', '([a] & not [b])'],
  ['a -(b OR "c d") ', '([a] & not ([b] | [c d]))'],
  ['covid-19 -- - ', '[covid-19]'],
  ['OR a OR ', '[a]'],
  ['a) b ', '([a] & [b])'],
  ['((a ', '[a]'],
  ['!!! ——', '()'],
  ['title:警邮 ', 'title:[警邮]'],
  ['标题：警邮 ', 'title:[警邮]'],
  ['by:刘岚 note:"my thought"', '(byline:[刘岚] & note:[my thought])'],
  ['source:中国邮政 site:eastmoney.com ', '(source=中国邮政 & site=eastmoney.com)'],
  ['来源:"中国邮政 快递报"', 'source=中国邮政 快递报'],
  ['tag:农村 ', 'tag=农村'],
  ['tag:rur', 'tag=rur*'],
  ['tag:rur* x ', '(tag=rur* & [x])'],
  ['lang:zh ', 'lang=zh'],
  ['has:note is:link ', '(has note & has link)'],
  ['is:starred 是：星标 ', '(has starred & has starred)'],
  ['is:nothing ', '[is:nothing]'],
  ['https://news.example/a ', '[https://news.example/a]'],
  ['source: x ', 'source=x'],
  ['来源： 人民日报 标题：', 'source=人民日报'],
  ['source: tag:x title: OR by: -a ', '(tag=x | not [a])'],
  ['title:(a OR by:b) c ', '((title:[a] | byline:[b]) & [c])'],
  ['-title:("a b" c) ', 'not (title:[a b] & title:[c])'],
  ['a AND b NOT c NOT ', '([a] & [b] & not [c])'],
  ['android NOTE "AND" ', '([android] & [note] & [and])'],
  [
    "中国， 、美国。 ‘政务’ 5.18, don't c++ ",
    "([中国] & [美国] & [政务] & [5.18] & [don't] & [c++])",
  ],
  ['"中国，" ', '[中国,]'],
  ['on:2022-03..2022-04 ', '2022-03-01..2022-04-30'],
  ['date:2022-03.. ', '2022-03-01..'],
  ['日期：..上周 ', '..2022-05-22'],
  ['on:2022-03..someday ', '[on:2022-03..someday]'],
  ['on:.. ', '[on]'],
  ['after:2022-05 ', '2022-05-01..'],
  ['before:2022 ', '..2021-12-31'],
  ['on:2022-05-18 ', '2022-05-18..2022-05-18'],
  ['on:5月18日 ', '2022-05-18..2022-05-18'],
  ['on:12月1日 ', '2021-12-01..2021-12-01'],
  ['on:上周 ', '2022-05-16..2022-05-22'],
  ['on:last week ', '2022-05-16..2022-05-22'],
  ['after:"last month" x ', '(2022-04-01.. & [x])'],
  ['on:去年 ', '2021-01-01..2021-12-31'],
  ['on:昨天 ', '2022-05-24..2022-05-24'],
  ['on:3天前 ', '2022-05-22..2022-05-22'],
  ['on:5月 ', '2022-05-01..2022-05-31'],
  ['after:someday ', '[after:someday]'],
  ['after:2022-13 ', '[after:2022-13]'],
])('%j is understood as %s', (query, expected) => {
  expect(understood(parseQuery(query, NOW))).toBe(expected);
});

test('there is no wrong query', () => {
  const part = fc.constantFrom(
    ...[
      '(',
      ')',
      '-',
      '"',
      '“',
      'OR',
      'AND',
      'NOT',
      '..',
      ' ',
      ' ',
      ':',
      '*',
      'title:',
      'after:',
      '邮政',
      'a',
      '5',
      '|',
    ],
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join('')),
      ),
      (query) => {
        understood(parseQuery(query, NOW));
      },
    ),
    { numRuns: 2000 },
  );
});
