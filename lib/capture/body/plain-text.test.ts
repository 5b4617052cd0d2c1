// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { bareText } from '../page/bare-text.ts';
import { readPlainText } from './plain-text.ts';

const read = (text: string) => {
  const { title, body } = readPlainText(text, document);
  return { title, html: body.innerHTML };
};
const LONG = '助力政务服务便民化，一直在行动，不断提高政治站位，积极助力改革，深度融入行动计划。';

test('headline, section heads, items', () => {
  expect(
    read(`侧记一篇\r\n${LONG}\r\n让政府更放心\r\n${LONG}\r\n——以对标为手段，争先赶超。`),
  ).toEqual({
    title: '侧记一篇',
    html: `<p>${LONG}</p><h2>让政府更放心</h2><p>${LONG}</p><p>——以对标为手段，争先赶超。</p>`,
  });
});

test('a text that begins with a sentence has no headline', () => {
  expect(read(`${LONG}\n${LONG}`).title).toBe('');
});

test('lines broken by width are one paragraph', () => {
  const wrapped =
    'The night ferry\n\nThe council asked residents to write down every crossing that they had\n' +
    'wanted to make and could not make, and more than nine hundred cards came\nback in a month.\n\nIt sails.';
  expect(read(wrapped).html).toBe(
    '<p>The council asked residents to write down every crossing that they had wanted to make and could not make, and more than nine hundred cards came back in a month.</p><p>It sails.</p>',
  );
});

test('a NUL is no character', () => {
  expect(read('题\n一\0二。').html).toBe('<p>一二。</p>');
});

test.each([
  ['<pre>一\n二</pre>', '一\n二'],
  ['一\n二', '一\n二'],
  ['一<br>\n二', '一\n 二'],
  ['<p>一</p>', null],
  ['<pre>code</pre><p>一</p>', null],
])('bare text of %s', (html, text) => {
  expect(bareText(new DOMParser().parseFromString(html, 'text/html'))).toBe(text);
});
