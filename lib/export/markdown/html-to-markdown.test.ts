// @vitest-environment jsdom
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { fixtureDocuments } from '../testing/fixture-documents.ts';
import { articleHtml } from '../testing/generated-html.ts';
import { shapeOf } from '../testing/shape.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';

/** A CommonMark and GFM reader. */
const read = (markdown: string) =>
  micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

const note = (number: number) =>
  `<sup><a href="https://a.example/1#n${number}">${number}</a></sup>`;

test('any article shows the same as Markdown', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(articleHtml, (html) => {
      const markdown = htmlToMarkdown(html);
      expect(shapeOf(read(markdown)), markdown).toEqual(shapeOf(html));
    }),
    { seed: 1, numRuns: 150 },
  );
});

test.each(fixtureDocuments().map(({ name, revision }) => [name, revision.html] as const))(
  '%s shows the same as Markdown',
  (_, html) => {
    const markdown = htmlToMarkdown(html);
    expect(shapeOf(read(markdown)), markdown).toEqual(shapeOf(html));
  },
);

test.each([
  // Emphasis that begins or ends with punctuation inside of a word: marks would show as asterisks.
  ['<p>实现<b>“就近办”</b>，好</p>', '实现<strong>“就近办”</strong>，好'],
  ['<p>实现，<b>“就近办”</b>，好</p>', '实现，**“就近办”**，好'],
  ['<p><b>“就近办”</b>好</p>', '<strong>“就近办”</strong>好'],
  ['<p>群众<b>受益</b>了</p>', '群众**受益**了'],
  ['<p><i>甲</i><b>乙</b></p>', '<em>甲</em>**乙**'],
  ['<p><b>甲<i>乙</i>丙</b></p>', '**甲*乙*丙**'],
  ['<p>涨<s>“三成”</s>两成</p>', '涨<del>“三成”</del>两成'],
  // Space and line breaks stay outside of the marks.
  ['<p><b>小标题 <br></b>正文<b> </b>下文</p>', '**小标题**  \n正文 下文'],
  ['<p><b>重<b>复</b></b><i></i></p>', '**重复**'],
  // Text that looks like markup is text.
  ['<p>1. 一</p><p>- 二</p><p># 三</p><p>&gt; 四</p>', '1\\. 一\n\n\\- 二\n\n\\# 三\n\n\\> 四'],
  ['<p>2*3*4 [图] &amp;lt; &lt;b&gt; `x` ~5~</p>', '2\\*3\\*4 \\[图] \\&lt; \\<b> \\`x\\` \\~5\\~'],
  ['<p>S&amp;P、R&amp;D 与 &amp;amp;、\\&amp;</p>', 'S&P、R&D 与 \\&amp;、\\\\&'],
  ['<p>a_b 3~5% 第1、2条 50% $5 #话题#</p>', 'a_b 3\\~5% 第1、2条 50% $5 #话题#'],
  // What Markdown has no sign for keeps its sense.
  ['<p>10<sup>8</sup> H<sub>2</sub>O <u>线</u></p>', '10<sup>8</sup> H<sub>2</sub>O 线'],
  ['<p><ruby>汉<rt>hàn</rt></ruby>字</p>', '<ruby>汉<rt>hàn</rt></ruby>字'],
  ['<p>他说<q>好</q></p>', '他说“好”'],
  // Code where its marks would be misread, or would show.
  ['<p><code>甲</code><code>乙</code><code> </code></p>', '`甲`<code>乙</code>'],
  [
    '<table><tr><th>a</th></tr><tr><td><code>b|c</code> <code>d\\|</code></td></tr></table>',
    '| a |\n| - |\n| `b\\|c` <code>d\\\\\\|</code> |',
  ],
  // Boxes to tick.
  [
    '<ul><li>☐ 甲</li><li>☑ <b>乙</b></li><li>☑</li><li>☒ 丙</li></ul>',
    '- [ ] 甲\n- [x] **乙**\n- ☑\n- ☒ 丙',
  ],
  // Notes: numbers in the text, all of them in order, and a list of as many at the end.
  [
    `<p>甲${note(1)}乙${note(2)}，又${note(1)}</p><h3>注</h3><ol><li>一 <a href="https://a.example/1#r1">↩</a></li><li><p>二</p><p>三</p></li></ol>`,
    '甲[^1]乙[^2]，又[^1]\n\n### 注\n\n[^1]: 一\n\n[^2]: 二\n\n    三',
  ],
  ['<p>甲<a href="https://a.example/1#n1">[1]</a></p><ol><li>一</li></ol>', '甲[^1]\n\n[^1]: 一'],
  [
    `<p>甲${note(2)}</p><ol><li>一</li><li>二</li></ol>`,
    '甲<sup>[2](https://a.example/1#n2)</sup>\n\n1. 一\n2. 二',
  ],
  [
    `<p>甲${note(1)}</p><ol><li>一</li></ol><p>完</p>`,
    '甲<sup>[1](https://a.example/1#n1)</sup>\n\n1. 一\n\n完',
  ],
  // Pictures, captions, links.
  [
    '<figure><img src="https://a.example/1.jpg" alt="现场"><figcaption>图：<b>张三</b> 摄</figcaption></figure>',
    '![现场](https://a.example/1.jpg)\n\n*图：**张三** 摄*',
  ],
  ['<p><a href="https://a.example/">https://a.example/</a></p>', '<https://a.example/>'],
  [
    '<p><a href="javascript:x()">甲</a><img src="file:///x"><a href="https://a.example/"></a></p>',
    '甲',
  ],
  // Blocks.
  ['<h2>上<br>下</h2><hr><pre>x\n  y</pre>', '## 上 下\n\n---\n\n```\nx\n  y\n```'],
  ['<p>静夜思<br>李白<br><br>床前</p>', '静夜思  \n李白  \n<br>\n床前'],
  [
    '<ul><li>甲<ol><li>乙</li><li>丙</li></ol></li><li>丁</li></ul>',
    '- 甲\n  1. 乙\n  2. 丙\n- 丁',
  ],
  ['<blockquote><p>甲</p><p>乙</p></blockquote>', '> 甲\n>\n> 乙'],
  [
    '<table><caption>表一</caption><tr><th>名<br>称</th><th>值</th></tr><tr><td><p>甲</p><ul><li>1</li><li>2</li></ul></td><td>a|<code>b|c</code></td></tr></table>',
    '*表一*\n\n| 名<br>称 | 值 |\n| - | - |\n| 甲<br>1<br>2 | a\\|`b\\|c` |',
  ],
  ['<script>x()</script><style>p{}</style><!-- 注 --><p>正文</p>', '正文'],
  ['', ''],
])('%j', (html, markdown) => {
  expect(htmlToMarkdown(html)).toBe(markdown === '' ? '' : `${markdown}\n`);
});
