import fc from 'fast-check';

/** Text that Markdown would take for markup, and Chinese punctuation where emphasis begins and ends. */
const NASTY = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '#',
    '# ',
    '-',
    '- ',
    '+ ',
    '>',
    '1.',
    '2) ',
    '|',
  ],
  ...['[', ']', '(', ')', '![', '<', '<b>', '</p>', '&amp;', '&', '\\', '!', '=', '---', ':', '$'],
  ...[
    '“',
    '”',
    '，',
    '。',
    '（',
    '）',
    '、',
    '《',
    '》',
    '…',
    '—',
    '·',
    '￥',
    '¥',
    '℃',
    '　',
    '\u00a0',
  ],
  ...[
    '就近办',
    '实现',
    '新闻',
    'word',
    'two words',
    'x_y',
    '3*4',
    '5',
    '😀',
    '👨‍👩‍👧',
    'é',
    'العربية',
    '{{',
    ' ',
  ],
  ...[
    'www.example.com',
    'https://a.example/x_y?b=c*d',
    'a_b@news.example',
    '[x](y)',
    '[^1]',
    '[ ]',
    'a|b',
    '$x_1^2$',
    '\\(a_1\\)',
    '☑ ',
    '**“就近办”**，',
  ],
];

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...NASTY) },
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  // Control characters are no text: the clean HTML of a capture has none.
  .map((parts) => escaped(parts.join('').replace(/\p{Cc}/gu, '')));

const pages = [
  'https://news.example/a/1.html',
  'https://news.example/a_(b)?c=d&amp;e=*f*',
  'https://news.example/%E6%96%B0%E9%97%BB',
  'https://news.example/a b)c(d|e[f]#g_h_',
];
const picture = fc.constantFrom(...pages);
const address = fc.constantFrom(...pages, 'mailto:desk@news.example');

const wrapped = (name: string) => (inner: string) => `<${name}>${inner}</${name.split(' ')[0]}>`;
const oneOf = (names: string[], inner: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom(...names), inner).map(([name, html]) => wrapped(name)(html));
const joined = (part: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(part, { minLength: 1, maxLength }).map((parts) => parts.join(''));

const { inline } = fc.letrec<{ inline: string; link: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 5, arbitrary: text },
    { weight: 3, arbitrary: oneOf(['strong', 'em', 'b', 'i', 's'], joined(tie('inline'), 3)) },
    oneOf(['sub', 'sup'], text),
    oneOf(['code', 'kbd'], text),
    fc.tuple(text, text).map(([word, sound]) => `<ruby>${word}<rt>${sound}</rt></ruby>`),
    fc.tuple(address, text).map(([url, label]) => `<a href="${url}">${label}</a>`),
    address.map((url) => `<a href="${url}">${url}</a>`),
    fc
      .tuple(picture, text)
      .map(([url, alt]) => `<img src="${url}" alt="${alt.replace(/"/g, '')}">`),
    fc.constant('<br>'),
  ),
  link: text,
}));
const line = joined(inline, 5);

const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 5, arbitrary: oneOf(['p'], line) },
    oneOf(['h1', 'h2', 'h3', 'h6'], line),
    oneOf(['blockquote', 'div'], joined(tie('block'), 3)),
    oneOf(
      ['p'],
      joined(line, 3).map((lines) => `${lines}<br>1. ${lines}<br>- ${lines}`),
    ),
    oneOf(
      ['ul'],
      joined(
        oneOf(
          ['li'],
          line.map((words) => `☐ ${words}`),
        ),
        3,
      ),
    ),
    joined(
      fc.tuple(text, line).map(([term, sense]) => `<dt>词${term}</dt><dd>义${sense}</dd>`),
      3,
    ).map(wrapped('dl')),
    oneOf(
      ['p dir="rtl"'],
      line.map((words) => `العربية ${words}`),
    ),
    oneOf(
      ['ul', 'ol', 'ol start="7"'],
      joined(oneOf(['li'], fc.oneof(line, joined(tie('block'), 2))), 3),
    ),
    fc
      .tuple(picture, line)
      .map(
        ([url, caption]) =>
          `<figure><img src="${url}"><figcaption>${caption}</figcaption></figure>`,
      ),
    text.map((code) => `<pre><code>${code}\n  ${code}</code></pre>`),
    fc.constant('<hr>'),
    joined(
      joined(oneOf(['td'], fc.oneof(line, joined(oneOf(['p'], line), 2))), 3).map(wrapped('tr')),
      3,
    ).map(wrapped('table')),
  ),
}));

const reference = (number: number) =>
  `<sup><a href="https://news.example/a/1.html#fn${number}">${number}</a></sup>`;

/** Notes at the end, each with its number in the text. */
const notes = fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 3 }).map((pairs) => {
  const text = pairs.map(([words], at) => `<p>${words}${reference(at + 1)}${words}</p>`);
  const list = pairs.map(([, words]) => `<li><p>注${words}</p></li>`);
  return `${text.join('')}<ol>${list.join('')}</ol>`;
});

/** Articles as our clean HTML can have them, made to be hard to write as Markdown. */
export const articleHtml: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: joined(block, 4) },
  fc.tuple(joined(block, 2), notes).map((parts) => parts.join('')),
);
