// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const URL = 'https://news.example/a/1.html';

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<h1>题目</h1>${body}`, 'text/html');
}

test('a page too large to be read in time is refused at once', () => {
  const page = pageOf('<p></p>'.repeat(100_000));
  expect(() => readPage(page, URL)).toThrow(expect.objectContaining({ code: 'page-too-large' }));
});

test('a page of frames is read with what its frames show', () => {
  const { document: page } = new JSDOM(
    '<title>县报</title><frameset cols="20%,80%"><frame name="menu"><frame name="text"></frameset>',
  ).window;
  const paragraph =
    '山货进城的冷链专线今晚首发，每天一班，途经三个乡镇，全程四小时，首月运费减半。';
  const [menu, text] = page.querySelectorAll('frame');
  menu?.contentDocument?.body.append('目录');
  const inner = text?.contentDocument;
  for (const [name, words] of [
    ['h1', '冷链专线首发'],
    ['p', paragraph],
    ['p', `${paragraph}货主可在当天下午六点前预约。`],
  ] as const) {
    const element = inner?.createElement(name);
    element?.append(words);
    if (element) inner?.body.append(element);
  }
  const { html } = readPage(page, URL);
  expect(html).toContain(paragraph);
  expect(html).not.toContain('目录');
});
