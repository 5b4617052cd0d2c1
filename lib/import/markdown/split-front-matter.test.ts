import { expect, test } from 'vitest';
import { splitFrontMatter } from './split-front-matter.ts';

test.each([
  ['a title that ends in dots', 'title: 等等...\nurl: x', { title: '等等...', url: 'x' }],
  ['a title that ends in dashes', 'title: foo ---\nurl: x', { title: 'foo ---', url: 'x' }],
  [
    'a note with a rule in it',
    'note: |-\n  a\n  ---\n  b\nurl: x',
    { note: 'a\n---\nb', url: 'x' },
  ],
  ['YAML that cannot be read', 'title: "a "b" c"\nurl: x', { title: 'a "b" c', url: 'x' }],
  ['nothing', '', {}],
])('front matter: %s', (_, head, fields) => {
  const file = `---\n${head}${head && '\n'}---\nBody\n`;
  expect(splitFrontMatter(file)).toEqual({ fields, body: 'Body\n' });
  expect(splitFrontMatter(`\ufeff${file.replaceAll('\n', '\r\n')}`)).toEqual({
    fields,
    body: 'Body\n',
  });
  expect(splitFrontMatter(file.replaceAll('\n', '\r'))).toEqual({ fields, body: 'Body\n' });
});

test('front matter in JSON, as Hugo reads it', () => {
  expect(splitFrontMatter('{\n  "Title": "a",\n  "tags": ["b"]\n}\n\nBody\n')).toEqual({
    fields: { title: 'a', tags: ['b'] },
    body: '\nBody\n',
  });
});

test.each([
  '---\n\nWords.\n\n---\nMore\n',
  '{ x } is a set.\n',
  '+++\nWords\n+++\n',
  '{\n"a" is\n}\n',
])('what is no front matter is text: %j', (file) => {
  expect(splitFrontMatter(file)).toEqual({ fields: null, body: file });
});
