import { expect, test } from 'vitest';
import type { Correction } from './correction.ts';
import { proposeRule, withProposal } from './propose-rule.ts';

const correction = (over: Partial<Correction> = {}): Correction => ({
  host: 'lake.example',
  url: 'https://lake.example/1',
  field: 'source',
  value: '柳湾周刊',
  selectors: ['.from', '.meta b'],
  ...over,
});
const second = correction({
  url: 'https://lake.example/2',
  value: '临江日报',
  selectors: ['b', '.meta b'],
});

test('a selector that found the words both times is proposed', () => {
  const proposed = { host: 'lake.example', field: 'source', source: '.meta b' };
  expect(proposeRule([correction()], second)).toEqual(proposed);
});

test.each([
  ['once', []],
  ['the same page again', [correction({ url: second.url })]],
  ['another host', [correction({ host: 'www.lake.example' })]],
  ['another field', [correction({ field: 'bylines' })]],
  ['elsewhere on the page', [correction({ selectors: ['.footer'] })]],
])('nothing is proposed: %s', (_name, earlier) => {
  expect(proposeRule(earlier, second)).toBe(null);
});

test('the same outlet twice is proposed where no selector is', () => {
  const source = { value: '柳湾周刊' };
  const again = correction({ url: second.url, selectors: [] });
  expect(proposeRule([correction()], again)?.source).toEqual(source);
  const title: Partial<Correction> = { field: 'title', selectors: [] };
  expect(proposeRule([correction(title)], { ...again, ...title })).toBe(null);
});

test('what is proposed comes before what the rule said of the field, and changes nothing else', () => {
  const proposal = { host: 'lake.example', field: 'source', source: '.from' } as const;
  expect(withProposal(proposal)).toEqual({ hosts: ['lake.example'], fields: { source: '.from' } });
  const rule = { hosts: ['lake.example'], fields: { source: '.old', title: 'h2' }, drop: '.ad' };
  expect(withProposal(proposal, rule)).toEqual({
    ...rule,
    fields: { source: ['.from', '.old'], title: 'h2' },
  });
});
