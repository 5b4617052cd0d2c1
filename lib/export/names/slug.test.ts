import { expect, test } from 'vitest';
import { slug } from './slug.ts';

test.each([
  ['Ports reopen: what next?', 'ports-reopen-what-next'],
  ['让群众享受“就近办”“随时办”服务', '让群众享受-就近办-随时办-服务'],
  ['  --Straße & Cafe\u0301--  ', 'straße-café'],
  ['हिन्दी समाचार', 'हिन्दी-समाचार'],
  ['？！', ''],
])('%j gives %j', (text, words) => {
  expect(slug(text)).toBe(words);
});

test('a megabyte of what has no letters', () => {
  expect(slug(`a${'- '.repeat(500_000)}b`)).toBe('a-b');
});
