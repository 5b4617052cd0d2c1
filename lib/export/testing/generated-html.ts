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
];
const picture = fc.constantFrom(...pages);
const address = fc.constantFrom(...pages, 'mailto:desk@news.example');

const wrapped = (name: string) => (inner: string) => `<${name}>${inner}</${name}>`;
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
    oneOf(['code'], text),
    fc.tuple(address, text).map(([url, label]) => `<a href="${url}">${label}</a>`),
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

/** Articles as our clean HTML can have them, made to be hard to write as Markdown. */
export const articleHtml: fc.Arbitrary<string> = joined(block, 4);
