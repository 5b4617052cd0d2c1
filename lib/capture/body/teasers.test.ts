// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { dropTeasers } from './teasers.ts';

const PROSE =
  'The line runs once a day through three townships, and farmers can book a place in advance.';

/** What is left of a body, line by line. */
function left(...lines: string[]): (string | null)[] {
  const body = document.createElement('div');
  body.innerHTML = lines.join('\n');
  dropTeasers(blocksOf(body));
  return [...body.children].map(({ textContent }) => textContent);
}

test('links to other articles between paragraphs go, with their label', () => {
  const lines = [
    `<p>${PROSE}</p>`,
    '<p>Read more:</p>',
    '<p><a href="/1">Another line</a></p>',
    `<p>${PROSE}</p>`,
  ];
  expect(left(...lines)).toEqual([PROSE, PROSE]);
});

test('one linked heading above a paragraph is an advertisement, several are chapters', () => {
  const chapter = (name: string) => `<h3><a href="/${name}">${name}</a></h3>`;
  const text = `<p>${PROSE}</p>`;
  expect(left(text, chapter('Elsewhere'), text)).toEqual([PROSE, PROSE]);
  expect(left(text, chapter('First'), text, chapter('Second'), text)).toEqual([
    ...[PROSE, 'First', PROSE],
    ...['Second', PROSE],
  ]);
});

test('links in a table are what it says', () => {
  const table = '<table><tr><td><p><a href="/1">Beishan</a></p></td><td>twelve</td></tr></table>';
  expect(left(`<p>${PROSE}</p>`, table, `<p>${PROSE}</p>`)[1]).toContain('Beishan');
});
