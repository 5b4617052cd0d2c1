// @vitest-environment jsdom
import { expect, test } from 'vitest';
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
