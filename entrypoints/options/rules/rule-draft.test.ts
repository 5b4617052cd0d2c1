// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../../lib/capture/sites/built-in-rules.ts';
import type { SiteRule } from '../../../lib/capture/sites/site-rule.ts';
import { draftOf, isRule, mistakesOf, newLine, ruleOf } from './rule-draft.ts';

const RULE: SiteRule = {
  hosts: ['*.example.com', 'example.org'],
  paths: ['/news/*.html'],
  fields: {
    title: '.story .head',
    source: [{ select: '.from', strip: ['From', '来源'] }, { value: 'The Paper' }],
    published: { select: 'time', attribute: 'datetime' },
  },
  body: '.text',
  drop: ['.ad', '.app'],
};

test.each([RULE, ...BUILT_IN_RULES])('a rule for $hosts survives the form', (rule) => {
  expect(ruleOf(draftOf(rule))).toEqual(rule);
});

test('an empty line is no source, and what it misses is no mistake', () => {
  const draft = draftOf(RULE);
  draft.lines.push(newLine('source', draft.lines));
  expect(ruleOf(draft)).toEqual(RULE);
  expect(isRule(mistakesOf(draft))).toBe(true);
});

test('a slip is told where it is', () => {
  const lines = draftOf(RULE).lines.map((line) => ({ ...line, attribute: '' }));
  const [first, ...rest] = lines;
  if (!first) return expect.unreachable();
  const mistakes = mistakesOf({
    hosts: 'http://a.example/',
    paths: 'news',
    lines: [{ ...first, words: '.head[' }, ...rest],
  });
  expect(mistakes).toEqual({
    hosts: 'badHost',
    paths: 'badPath',
    lines: new Map([
      [first.key, 'badSelector'],
      [rest.find(({ kind }) => kind === 'attribute')?.key, 'noWords'],
    ]),
  });
  expect(isRule(mistakes)).toBe(false);
});

test('an empty form misses its host and something to do', () => {
  expect(mistakesOf({ hosts: ' ', paths: '', lines: [] })).toEqual({
    hosts: 'missing',
    whole: 'empty',
    lines: new Map(),
  });
});
