// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { blockText } from './block-text.ts';
import { parseHtml } from './parse-html.ts';

test.each([
  ['<p>one\n  two</p><p>three</p>', 'one two\nthree'],
  ['<p>one<br>two <b>bold</b>&nbsp; text</p>', 'one\ntwo bold text'],
  ['<div>loose<p>block</p>loose again</div>', 'loose\nblock\nloose again'],
  ['<table><tr><th>a</th><td></td><td> b c </td></tr><tr><td>d</td></tr></table>', 'a\tb c\nd'],
  ['<pre>if x:\n\treturn 1</pre>', 'if x:\nreturn 1'],
  ['<figure><img alt="x"><figcaption>caption</figcaption></figure><p>text</p>', 'text'],
  ['<ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp></ruby>字', '漢字'],
  ['<p>a</p><script>b</script><style>c</style><noscript>d</noscript>', 'a'],
])('%s', (html, text) => {
  expect(blockText(parseHtml(html).body)).toBe(text);
});

test('a line of nothing but blanks costs no more than any other', () => {
  const { body } = parseHtml(`<pre>x${' '.repeat(100_000)}x</pre>`);
  const began = process.cpuUsage();
  expect(blockText(body)).toBe('x x');
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(500);
});
