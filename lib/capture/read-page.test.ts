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

test('a form whose fields are named like its own properties is read', () => {
  const page = pageOf(`<p>${'正文的一句话。'.repeat(20)}</p>
    <form>表单前的话<input name="nodeName"><input name="attributes"></form>`);
  expect(readPage(page, URL).html).toContain('正文的一句话。');
});
