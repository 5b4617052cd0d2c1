import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuery } from './describe-query.ts';
import { withoutCondition } from './without-condition.ts';

/** The query without its condition number `at`. */
function without(query: string, at: number): string {
  const chip = describeQuery(query)[at];
  return chip ? withoutCondition(query, chip) : expect.unreachable(`no condition ${at}`);
}

test.each([
  ['警邮 广东', 0, '广东'],
  ['警邮  after:2022-05  广东', 1, '警邮 广东'],
  ['a -tag:b c', 1, 'a c'],
  ['a OR b', 0, 'b'],
  ['a OR b OR c', 1, 'a OR c'],
  ['x (a OR b) y', 1, 'x (b) y'],
  ['x -(a)', 1, 'x'],
  ['x -((a)) OR y', 1, 'x OR y'],
  ['"政务寄递 服务" b', 1, '"政务寄递 服务"'],
  ['"a OR (" b', 1, '"a OR ("'],
  ['only', 0, ''],
  ['title:(a b) c', 0, 'title:(b) c'],
  ['title:(a) c', 0, 'c'],
  ['a NOT b AND c', 0, 'NOT b c'],
  ['来源： 人民日报 b', 1, '来源： 人民日报'],
])('%j without condition %i', (query, at, expected) => {
  expect(without(query, at)).toBe(expected);
});

test('one condition is gone and the others stay, whatever the query', () => {
  const part = fc.constantFrom(
    '(',
    ')',
    '-',
    ' OR ',
    ' AND ',
    ' NOT ',
    'title:',
    ' ',
    '"甲 乙"',
    'a',
    ' b ',
    'tag:c ',
    'on:2022 ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.nat(), (parts, chosen) => {
      // A word that ends the query may go on; behind a blank it does not.
      const query = `${parts.join('')} `;
      const chips = describeQuery(query);
      if (chips.length === 0) return;
      const at = chosen % chips.length;
      const left = describeQuery(`${without(query, at)} `);
      const said = (list: typeof chips) => list.map(({ field, value }) => `${field}:${value}`);
      expect(said(left)).toEqual(said(chips.filter((_, own) => own !== at)));
    }),
    { numRuns: 2000 },
  );
});
