// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const URL = 'https://news.example/a/1.html';

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<h1>题目</h1>${body}`, 'text/html');
}

test('a page too large to be read in time is refused at once', () => {
  const page = pageOf('<p></p>'.repeat(100_000));
  expect(() => readPage(page, URL)).toThrow(expect.objectContaining({ code: 'page-too-large' }));
});
