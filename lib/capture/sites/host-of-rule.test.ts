import { expect, test } from 'vitest';
import { hostOfRule } from './host-of-rule.ts';

const fits = (hosts: string[], url: string, paths?: string[]) =>
  hostOfRule({ hosts, ...(paths && { paths }) }, new URL(url));

test('a host is for itself alone', () => {
  expect(fits(['news.example'], 'https://news.example/1')).toBe('news.example');
  expect(fits(['news.example'], 'https://m.news.example/1')).toBe(null);
  expect(fits(['news.example'], 'https://badnews.example/1')).toBe(null);
});

test('an asterisk takes the hosts below it too', () => {
  expect(fits(['*.news.example'], 'https://news.example/1')).toBe('*.news.example');
  expect(fits(['*.news.example'], 'https://a.b.news.example/1')).toBe('*.news.example');
  expect(fits(['*.news.example'], 'https://badnews.example/1')).toBe(null);
  expect(fits(['a.example', 'b.example'], 'https://b.example/1')).toBe('b.example');
});

test('a host in Chinese is the one that addresses write otherwise', () => {
  expect(fits(['*.剪报.中国'], 'https://news.剪报.中国/1')).toBe('*.剪报.中国');
  expect(fits(['剪报.中国'], 'https://别的.中国/1')).toBe(null);
});

test.each([
  ['/a/*', '/a/1.html', true],
  ['/a/*', '/b/a/1.html', false],
  ['/a/*.html', '/a/b/1.html', true],
  ['/a/*.html', '/a/1.htm', false],
  ['*/article/*', '/dy/article/X.html', true],
  ['/a/1.html', '/a/1.html', true],
  ['/a/1.html', '/a/1.html2', false],
  ['/ab*bc', '/abc', false],
])('the path %s and the address %s', (pattern, path, expected) => {
  expect(fits(['n.example'], `https://n.example${path}?x=1`, [pattern]) !== null).toBe(expected);
});
