import { expect, test } from 'vitest';
import { knownSpelling, suggestTags } from './suggest-tags.ts';

const KNOWN = ['新闻', '邮政新闻', 'AI', 'Main street', 'economy'];

test('beginnings come before the middle of words', () => {
  expect(suggestTags('新', KNOWN, [], 6)).toEqual(['新闻', '邮政新闻']);
  expect(suggestTags('ai', KNOWN, [], 6)).toEqual(['AI', 'Main street']);
});

test('accents and full width do not matter while a tag is looked for', () => {
  expect(suggestTags('ＥＣＯＮÓ', KNOWN, [], 6)).toEqual(['economy']);
});

test('tags that are set are not offered again', () => {
  expect(suggestTags('新', KNOWN, ['新闻'], 6)).toEqual(['邮政新闻']);
});

test('nothing typed offers the first of all', () => {
  expect(suggestTags(' ', KNOWN, [], 2)).toEqual(['新闻', '邮政新闻']);
});

test('a tag is written as it was the first time', () => {
  expect(knownSpelling('ai', KNOWN)).toBe('AI');
  expect(knownSpelling('new', KNOWN)).toBe('new');
});
