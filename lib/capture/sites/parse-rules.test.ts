// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from './built-in-rules.ts';
import { parseRules } from './parse-rules.ts';

const mistakesIn = (rule: unknown) =>
  parseRules(JSON.stringify(rule)).mistakes.map(({ code, at }) => `${at}: ${code}`);

test('the example of the documentation is a rule', () => {
  const example = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/SITE-RULES.md', 'utf8'))?.[1];
  const { rules, mistakes } = parseRules(example ?? '');
  expect(mistakes).toEqual([]);
  expect(rules).toEqual([JSON.parse(example ?? '')]);
});

test('the built-in rules are rules', () => {
  expect(parseRules(JSON.stringify(BUILT_IN_RULES))).toEqual({
    rules: BUILT_IN_RULES,
    mistakes: [],
  });
});

test.each([
  ['a number', 3, [': notRule']],
  ['no host', { drop: '.ad' }, ['hosts: missing']],
  ['an empty list of hosts', { hosts: [], drop: '.ad' }, ['hosts: missing']],
  ['an address for a host', { hosts: ['https://a.example/x'], drop: '.ad' }, ['hosts.0: badHost']],
  ['an asterisk for all hosts', { hosts: ['*'], drop: '.ad' }, ['hosts.0: badHost']],
  ['a host that is a number', { hosts: 4, drop: '.ad' }, ['hosts: badHost']],
  [
    'a path without its slash',
    { hosts: ['a.example'], paths: ['news/*'], drop: '.ad' },
    ['paths.0: badPath'],
  ],
  ['nothing to do', { hosts: ['a.example'] }, [': empty']],
  [
    'a key that is no part of the form',
    { hosts: ['a.example'], drop: '.ad', script: 'x()' },
    ['script: unknown'],
  ],
  [
    'a field that there is not',
    { hosts: ['a.example'], fields: { price: '.p' } },
    ['fields.price: unknown'],
  ],
  [
    'a selector with a slip',
    { hosts: ['a.example'], fields: { source: '.a[' } },
    ['fields.source: badSelector'],
  ],
  [
    'a slip in one of several',
    { hosts: ['a.example'], body: ['.a', '..b'] },
    ['body.1: badSelector'],
  ],
  [
    'a place without a selector',
    { hosts: ['a.example'], fields: { source: { attribute: 'x' } } },
    ['fields.source: badSource'],
  ],
  [
    'a number for a source',
    { hosts: ['a.example'], fields: { source: 4 } },
    ['fields.source: badSource'],
  ],
])('%s is told', (_name, rule, expected) => {
  expect(mistakesIn(rule)).toEqual(expected);
});

test('of a list each mistake says which rule it is in', () => {
  expect(
    mistakesIn([
      { hosts: ['a.example'], drop: '.ad' },
      { hosts: ['b.example'], drop: '[' },
    ]),
  ).toEqual(['2.drop: badSelector']);
});

test('what is no JSON is told', () => {
  expect(parseRules('{hosts:')).toEqual({ rules: [], mistakes: [{ code: 'notJson', at: '' }] });
  expect(parseRules('[]').mistakes).toEqual([{ code: 'empty', at: '' }]);
});
