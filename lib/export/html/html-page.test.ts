// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeClip, makeRevision } from '../../../tests/makers.ts';
import type { Clip } from '../../clip/clip.ts';
import { DEFAULT_EXPORT_SETTINGS } from '../export-settings.ts';
import { fixtureDocuments } from '../testing/fixture-documents.ts';
import { shapeOf } from '../testing/shape.ts';
import { htmlPage } from './html-page.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './html-page-style.ts';

const SETTINGS = { ...DEFAULT_EXPORT_SETTINGS, timeZone: 'Asia/Shanghai' };
const IMAGE = 'https://img.example/1.png';

function pageOf(html: string, clip: Partial<Clip> = {}, images?: Map<string, string>) {
  const document = { clip: makeClip(clip), revision: makeRevision({ html }) };
  const text = htmlPage(images ? { ...document, images } : document, SETTINGS);
  return { text, page: new DOMParser().parseFromString(text, 'text/html') };
}

const policyOf = (page: Document) =>
  page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');

test('the content policy lets in the style that there is, and nothing else', () => {
  const { page } = pageOf('<p>甲</p>');
  const style = page.querySelector('style')?.textContent ?? '';
  expect(style).toBe(PAGE_STYLE);
  expect(`sha256-${createHash('sha256').update(style).digest('base64')}`).toBe(PAGE_STYLE_HASH);
  expect(policyOf(page)).toBe(
    `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; img-src data:; form-action 'none'; base-uri 'none'`,
  );
});

test('pictures inside need no network; those that are not may be asked for', () => {
  const html = `<p><img src="${IMAGE}" alt="图"></p>`;
  const inside = pageOf(html, {}, new Map([[IMAGE, 'data:image/png;base64,AAAA']])).page;
  expect(inside.images[0]?.getAttribute('src')).toBe('data:image/png;base64,AAAA');
  expect(policyOf(inside)).toContain('img-src data:;');
  const outside = pageOf(html).page;
  expect(outside.images[0]?.getAttribute('src')).toBe(IMAGE);
  expect(policyOf(outside)).toContain('img-src data: https: http:;');
});

test('nothing in it can run', () => {
  const hostile = '"><script>x()</script><img src=x onerror=x()>';
  const { page } = pageOf(`<p onclick="x()">甲</p>${hostile}<a href="javascript:x()">乙</a>`, {
    title: hostile,
    source: hostile,
    bylines: [hostile],
    tags: [hostile],
    note: hostile,
    excerpt: hostile,
    lang: hostile,
    canonicalUrl: `https://a.example/${hostile}`,
  });
  expect(page.querySelectorAll('script, iframe, object, embed, form')).toHaveLength(0);
  const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames(),
  );
  expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  expect([...page.links].map(({ protocol }) => protocol)).not.toContain('javascript:');
  expect(page.querySelector('h1')?.textContent).toBe(hostile);
});

test('says where the clip is from', () => {
  const { page } = pageOf('<p>甲</p>', { tags: ['邮政'], note: '再查\n第二行' });
  expect(page.documentElement.lang).toBe('zh-Hans');
  expect(page.title).toBe('让群众享受“就近办”“随时办”服务');
  expect(page.querySelector('.origin')?.textContent).toBe('中国邮政快递报 刘岚 2022-05-18 12:52');
  expect(page.querySelector('.address')?.textContent).toBe(
    'https://news.example/a/1.html 2022-05-18',
  );
  expect(page.querySelector('.tags')?.textContent).toBe('邮政');
  expect(page.querySelector('.note')?.innerHTML).toBe('<p>再查<br>第二行</p>');
  expect(page.querySelector('meta[name="author"]')?.getAttribute('content')).toBe('刘岚');
});

test.each(fixtureDocuments().map((document) => [document.clip.title, document] as const))(
  'shows the article: %s',
  (_, document) => {
    const page = new DOMParser().parseFromString(htmlPage(document, SETTINGS), 'text/html');
    expect(shapeOf(page.querySelector('.body')?.innerHTML ?? '')).toEqual(
      shapeOf(document.revision.html),
    );
  },
);
