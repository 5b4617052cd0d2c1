// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { blockText } from '../../html/block-text.ts';
import { parseHtml } from '../../html/parse-html.ts';
import { markdownHtml } from './markdown-html.ts';

test.each([
  ['a [[note|word]] and ==a [[link]]==', '<p>a word and <mark>a link</mark></p>'],
  ['`[[a]] ==b==` \\[[a]] \\==b\\==', '<p><code>[[a]] ==b==</code> [[a]] ==b==</p>'],
  ['``a ` [[b]]`` [[c]]', '<p><code>a ` [[b]]</code> c</p>'],
  [
    '```js\n[[a]] ==b==\n```\n[[c]]',
    '<pre><code class="language-js">[[a]] ==b==\n</code></pre>\n<p>c</p>',
  ],
  [
    '- ````\n  [[a]]\n  ```\n  [[b]]\n  ````\n- [[c]]',
    '<ul>\n<li>\n<pre><code>[[a]]\n```\n[[b]]\n</code></pre>\n</li>\n<li>c</li>\n</ul>',
  ],
  ['{% raw %}\n`{{ x }}`\n{% endraw %}\n', '<p><code>{{ x }}</code></p>\n'],
  ['`{{ "{%" }}- endraw %}`', '<p><code>{%- endraw %}</code></p>'],
  ['`{{</* ref "a" */>}}`', '<p><code>{{&lt; ref "a" &gt;}}</code></p>'],
  ['```\n[[a]]', '<pre><code>[[a]]\n</code></pre>\n'],
  ['a ` b\n\n[[c]] `', '<p>a ` b</p>\n<p>c `</p>'],
])('%j', (markdown, html) => {
  expect(markdownHtml(markdown)).toBe(html);
});

// What took time by the cube of its depth would not end before the test does.
test.each(['> ', '>', '- ', '* ', '+ ', '1. ', '2) ', '> - ', '- > ', '> 1. '])(
  'what is nested in %j more than 32 deep is text, and no word of it is lost',
  (mark) => {
    const each = mark.trim().split(' ');
    const html = markdownHtml(`${mark.repeat(2_000)}[[a]] end\n\n${mark}after`);
    const { body } = parseHtml(html);
    expect(body.querySelectorAll('blockquote, li')).toHaveLength(32 + each.length);
    const left = mark.repeat(2_000 - 32 / each.length).replace(/\s+/g, ' ');
    expect(blockText(body).replace(/\s+/g, ' ')).toBe(`${left}a end after`);
  },
);

test.each([
  ['- '.repeat(40), '<hr>'],
  [`> ${'- '.repeat(40)}`, '<blockquote>\n<hr>\n</blockquote>'],
  ['*'.repeat(40), '<hr>'],
  [`\`\`\`\n${'- '.repeat(40)}x\n\`\`\``, `<pre><code>${'- '.repeat(40)}x\n</code></pre>`],
])('%j is no nesting', (markdown, html) => {
  expect(markdownHtml(markdown).trim()).toBe(html);
});
