// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findMatches } from './find-matches.ts';

function matches(html: string, ...words: string[]): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const sought = words.map((needle) => ({ needle, prefix: false }));
  return findMatches(body, sought).map((range) => range.toString());
}

test('every occurrence, as it is written', () => {
  expect(matches('<p>Post and post.</p><p>ＰＯＳＴ</p>', 'post')).toEqual([
    'Post',
    'post',
    'ＰＯＳＴ',
  ]);
  expect(matches('<p>Café</p>', 'cafe')).toEqual(['Café']);
});

test('also where markup is within a word, or a comment before it', () => {
  expect(matches('<p>广东<a href="/x">邮<b>政</b></a>服务</p>', '邮政服务')).toEqual(['邮政服务']);
  expect(matches('<p><!-- no text -->邮政</p>', '邮政')).toEqual(['邮政']);
});

test('never from one paragraph or line into the next', () => {
  expect(
    matches('<p>邮</p><p>政</p><p>邮<br>政</p><table><tr><td>邮</td><td>政</td></table>', '邮政'),
  ).toEqual([]);
});

test('a phrase as it is found: over the end of a paragraph', () => {
  expect(matches('<p>the last</p><p>word</p>', 'last word')).toEqual(['lastword']);
});

test('no words, no matches', () => {
  expect(matches('<p>邮政</p>')).toEqual([]);
  expect(matches('', '邮政')).toEqual([]);
});
