import { expect, test } from 'vitest';
import { describeQuery } from './describe-query.ts';

/** The conditions, without those parts that are as they mostly are. */
function told(query: string) {
  return describeQuery(query, new Date(2022, 4, 25)).map((chip) =>
    Object.fromEntries(
      Object.entries(chip).filter(([, value]) => value !== false && value !== null),
    ),
  );
}

test('a query is told as it was understood', () => {
  expect(told('警邮 -tag:农村 (source:甲 OR after:2022) "a b" har* cov')).toEqual([
    { field: 'any', value: '警邮', from: 0, to: 2 },
    { field: 'tag', value: '农村', negated: true, from: 4, to: 10 },
    { field: 'source', value: '甲', alternative: 0, from: 12, to: 20 },
    { field: 'days', value: '2022-01-01..', alternative: 0, from: 24, to: 34 },
    { field: 'any', value: 'a b', phrase: true, from: 36, to: 41 },
    { field: 'any', value: 'har', prefix: true, from: 42, to: 46 },
    { field: 'any', value: 'cov', from: 47, to: 50 },
  ]);
});

test('dates are told as the days they mean', () => {
  expect(told('on:"last week"')).toMatchObject([{ value: '2022-05-16..2022-05-22' }]);
  expect(told('before:2022-05 ')).toMatchObject([{ value: '..2022-04-30' }]);
});

test('what looks like a field and is none is told as words', () => {
  expect(told('sorce:post after:someday is:nothing https://n.example/a "x:y" ')).toMatchObject([
    { field: 'any', value: 'sorce:post', plain: true },
    { field: 'any', value: 'after:someday', plain: true },
    { field: 'any', value: 'is:nothing', plain: true },
    { field: 'any', value: 'https://n.example/a' },
    { field: 'any', value: 'x:y', phrase: true },
  ]);
  expect(told('https://n.example/a ')[0]).not.toHaveProperty('plain');
});
