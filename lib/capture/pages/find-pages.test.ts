// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findPages } from './find-pages.ts';

const PROSE = '春汛以前，县里把三座老闸门换成了新的，守闸人搬进了堤上的小屋，夜里也亮着灯。'.repeat(
  5,
);
const A = 'https://news.example/2024/0521/c1001-23021543.html';

/** An article with `links` under its text, each written as `words → address`. */
function page(url: string, links: string, { before = '', after = '', head = '' } = {}): Document {
  const anchors = links
    .split('|')
    .map((link) => link.split('→').map((part) => part.trim()))
    .map(([words, address]) => (address ? `<a href="${address}">${words}</a>` : words));
  const html = `<html><head><title>三座闸门</title>${head}</head><body>
    <nav><a href="/">首页</a><a href="/list">新闻</a></nav>${before}
    <article><h1>三座闸门</h1><p>${PROSE}</p><div class="pages">${anchors.join(' ')}</div></article>
    ${after}</body></html>`;
  return new JSDOM(html, { url }).window.document;
}

const numbers = (url: string, links: string, around = {}) => {
  const pages = findPages(page(url, links, around), url);
  return pages && [pages.current, ...pages.others.map(({ number }) => number)];
};

test.each([
  ['numbers', A, '1 | 2 → c1001-23021543-2.html | 3 → c1001-23021543-3.html', [1, 2, 3]],
  [
    'brackets and a word',
    A,
    '【1】 | 【2】→ c1001-23021543-2.html | 下一页 → c1001-23021543-2.html',
    [1, 2],
  ],
  ['a word alone', 'https://news.example/a/88213.html', '下一页 → 88213_2.html', [1, 2]],
  [
    'the traditional word',
    'https://news.example/a/88213.shtml',
    '下一頁 → /a/88213_2.shtml',
    [1, 2],
  ],
  [
    'counted from nought',
    'https://sohu.example/n301.shtml',
    '1 | 2 → n301_1.shtml | 3 → n301_2.shtml',
    [1, 2, 3],
  ],
  ['a word alone, from nought', 'https://sohu.example/n301.shtml', '下一页 → n301_1.shtml', [1, 2]],
  [
    'the second page',
    'https://news.example/a/88213_2.html',
    '上一页 → 88213.html | 1 → 88213.html | 2 | 3 → 88213_3.html',
    [2, 1, 3],
  ],
  ['the last of two', 'https://news.example/a/88213_2.html', '1 → 88213.html | 2', [2, 1]],
  [
    'the second, with hyphens',
    'https://news.example/c1-23021543-2.html',
    '1 → c1-23021543.html | 3 → c1-23021543-3.html',
    [2, 1, 3],
  ],
  ['a parameter', 'https://news.example/story?id=5521', '1 | 2 → ?id=5521&page=2', [1, 2]],
  [
    'a parameter, tracked',
    'https://news.example/story/spring-floods?utm_source=x',
    '1 | 2 → /story/spring-floods?page=2',
    [1, 2],
  ],
  [
    'a folder',
    'https://news.example/2024/05/spring-floods/',
    '1 | 2 → /2024/05/spring-floods/2/',
    [1, 2],
  ],
  [
    'Next page',
    'https://news.example/2024/05/spring-floods',
    'Next page → /2024/05/spring-floods/2',
    [1, 2],
  ],
  [
    'Seite 2',
    'https://zeit.example/politik/2024-05/der-deich-am-fluss',
    '1 | 2 → der-deich-am-fluss/seite-2',
    [1, 2],
  ],
])('pages of an article: %s', (_case, url, links, expected) => {
  expect(numbers(url, links)).toEqual(expected);
});

test.each([
  [
    'the next article',
    'https://news.example/a/content_12.html',
    '上一篇 → content_11.html | 下一篇 → content_13.html',
  ],
  [
    'the next article, called a page',
    'https://news.example/a/content_12345.html',
    '下一页 → content_12346.html',
  ],
  [
    'a neighbour in a series',
    'https://news.example/a/content_12.html',
    '上一页 → content_11.html | 下一页 → content_13.html',
  ],
  [
    'parts of a series',
    'https://news.example/my-long-trip-part-1',
    '1 | 2 → my-long-trip-part-2 | Next → my-long-trip-part-2',
  ],
  [
    'the next story',
    'https://news.example/2024/05/spring-floods/',
    'Next → /2024/05/summer-droughts/',
  ],
  [
    'pages of a list',
    'https://news.example/guonei/index.html',
    '1 | 2 → index_2.html | 下一页 → index_2.html',
  ],
  [
    'pages of a category',
    'https://news.example/category/floods-and-droughts/',
    '1 | 2 → /category/floods-and-droughts/page/2/',
  ],
  ['pages of comments', A, '1 | 2 → c1001-23021543-2.html#comments'],
  ['another site', A, '1 | 2 → https://other.example/2024/0521/c1001-23021543-2.html'],
  ['years', 'https://news.example/2024/', '23 → /2024/23/ | 24 → /2024/24/'],
  [
    'numbers that do not agree',
    'https://news.example/a/88213.html',
    '1 | 2 → 88213_4.html | 3 → 88213_9.html',
  ],
  ['no address', A, '2 → javascript:go(2) | 下一页 → #'],
  ['a footnote', A, '1 → #note1 | 2 → #note2'],
  ['no links', A, '第二天 → /2024/0522/c1001-23021999.html'],
])('no pages: %s', (_case, url, links) => {
  expect(numbers(url, links)).toBeNull();
});

test('numbers within comments are none of the article', () => {
  const after = '<div id="comment-list"><a href="?page=2">2</a><a href="?page=3">3</a></div>';
  expect(numbers(A, '', { after })).toBeNull();
});

test('a list of articles under one address has pages, and is no article', () => {
  const url = 'https://news.example/special/flood-season-2024';
  const before = [1, 2, 3, 4].map((n) => `<h3><a href="/a/${n}.html">标题</a></h3>`).join('');
  const links = '1 | 2 → ?page=2';
  expect(numbers(url, links)).toEqual([1, 2]);
  const list = page(url, links);
  list.querySelector('article p')?.remove();
  list.querySelector('h1')?.insertAdjacentHTML('afterend', `${before}<p>${PROSE}</p>`);
  expect(findPages(list, url)).toBeNull();
});

test('what the head calls next counts where a link has no words', () => {
  const head = '<link rel="next" href="/2024/05/spring-floods/2/">';
  const links = '<svg></svg> → /2024/05/spring-floods/2/';
  const url = 'https://news.example/2024/05/spring-floods/';
  expect(numbers(url, links)).toBeNull();
  expect(numbers(url, links, { head })).toEqual([1, 2]);
});

test.each([
  ['在本页阅读全文', 'https://163.example/12/0101/88213.html', '88213_all.html'],
  ['余下全文', 'https://caixin.example/2012-05-18/100391234.html', '100391234_all.html'],
  ['全文阅读', 'https://em.example/a/202205182383366657_2.html', '202205182383366657_0.html'],
  ['Single page', 'https://news.example/2024/05/spring-floods', '/2024/05/spring-floods?page=all'],
  ['View all', 'https://news.example/2024/05/spring-floods', '?single_page=true'],
  [
    'Auf einer Seite lesen',
    'https://zeit.example/2024-05/der-deich',
    '/2024-05/der-deich/komplettansicht',
  ],
])('the whole article: %s', (words, url, address) => {
  expect(findPages(page(url, `${words} → ${address}`), url)?.whole).toBe(
    new URL(address, url).href,
  );
});

test.each([
  ['the whole of another article', '阅读全文 → c1001-23021777.html'],
  ['the same address', '阅读全文 → c1001-23021543.html'],
  ['a name that begins alike', '阅读全文 → c1001-23021543001.html'],
  ['another query', '查看全文 → ?from=app'],
])('not the whole article: %s', (_case, links) => {
  expect(findPages(page(A, links), A)).toBeNull();
});
