import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from './front-matter.ts';

const yamlOf = (text: string) => /^---\n(.*)---\n$/s.exec(text)?.[1] ?? '';
/** Read as Jekyll and Hugo's older readers do, and as everybody else does. */
const readers = [
  (text: string) => parse(yamlOf(text), { version: '1.1' }),
  (text: string) => parse(yamlOf(text), { version: '1.2' }),
];

const HOSTILE = [
  '“就近办”与"随时办"：\\',
  "it's",
  '- 列表',
  '[标记] 甲',
  '{{ page.title }}',
  '@人民日报',
  '`code`',
  '| 竖线',
  '> 引',
  '# 标题',
  '甲 # 乙',
  'a: b',
  'a:',
  '? x',
  '! x',
  '!!int 3',
  '& x',
  '* x',
  '%YAML',
  '---',
  '...',
  '',
  ' ',
  ' 前后有空格 ',
  '第一行\n第二行',
  '\n',
  '  缩进\n不缩进\n\n',
  '\ttab\t',
  '😀 👨‍👩‍👧 𠮷',
  'yes',
  'off',
  'null',
  '~',
  '1:30',
  '0o17',
  '012',
  '1e3',
  '.5',
  '2022-05-18',
  '2022-05-18 12:52:03 +0800',
  '<<',
  '=',
  '\u0000\u001b\u0085\u2028\ufeff',
  '甲'.repeat(300),
];

test.each(HOSTILE)('%j is read back as it was', (title) => {
  const text = frontMatter({ title, tags: [title, 'x'], quoted: { quoted: title } });
  for (const read of readers) {
    expect(read(text)).toEqual({ title, tags: [title, 'x'], quoted: title });
  }
});

test('any text is read back as it was', { timeout: 60_000 }, () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...HOSTILE), { maxLength: 3 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(anyText, fc.array(anyText, { minLength: 1, maxLength: 3 }), (title, tags) => {
      const text = frontMatter({ title, tags, quoted: { quoted: title } });
      for (const read of readers) expect(read(text)).toEqual({ title, tags, quoted: title });
    }),
    { seed: 1 },
  );
});

test('keys keep their order, times are bare, what is not known is left out', () => {
  const text = frontMatter({
    title: '甲',
    author: null,
    tags: [],
    quoted: { quoted: '乙' },
    date: { time: '2022-05-18 12:52:03 +0800' },
    authors: ['丙'],
  });
  expect(text).toBe(
    '---\ntitle: 甲\nquoted: "乙"\ndate: 2022-05-18 12:52:03 +0800\nauthors:\n  - 丙\n---\n',
  );
});
