// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { htmlToMarkdown } from './html-to-markdown.ts';

// What took twice the time for each level would not end before the test does.
test.each([
  ['<em>a', '</em>', `*${'a'.repeat(60)}x*\n`],
  ['<em>', '</em>', '*x*\n'],
  ['<strong>', '</strong>', '**x**\n'],
  ['<del>a', '</del>', `~~${'a'.repeat(60)}x~~\n`],
  ['<em><strong>', '</strong></em>', '*<strong>x</strong>*\n'],
])('60 times %s are one', (open, close, markdown) => {
  expect(htmlToMarkdown(`<p>${open.repeat(60)}x${close.repeat(60)}</p>`)).toBe(markdown);
});

test('marks of one kind within another and a link are taken as they are read', () => {
  expect(htmlToMarkdown('<p><b>a <i>b <a href="https://e.example/"><b>c</b></a></i></b></p>')).toBe(
    '**a <em>b [c](https://e.example/)</em>**\n',
  );
});
