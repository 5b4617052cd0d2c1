// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { openDemoPage } from '../../tests/open-demo-page.ts';
import { ALLOWED_MARKUP } from '../html/allowed-markup.ts';
import { capturePage } from './capture-page.ts';

const URL_OF_PAGE = 'https://news.example/a/1.html';

function openPage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('capturePage', () => {
  test('a page without an article gives what it shows', () => {
    const capture = capturePage(
      openPage('<title>图</title><img src="/1.jpg" alt="雨">'),
      URL_OF_PAGE,
    );
    expect(capture.notes).toEqual(['no-article']);
    expect(capture.html).toContain('<img src="');
  });

  test('an empty page is still a clip', () => {
    expect(capturePage(openPage(''), URL_OF_PAGE)).toMatchObject({
      text: '',
      html: '',
      images: [],
    });
  });

  test('a PDF is not read', () => {
    const pdf = Object.create(document, { contentType: { value: 'application/pdf' } });
    expect(() => capturePage(pdf, URL_OF_PAGE)).toThrow(
      expect.objectContaining({ code: 'page-pdf' }),
    );
  });

  test('a hostile page gives its words and nothing that acts', () => {
    const { html, text } = capturePage(
      openDemoPage('http://hostile.example/article.html'),
      'http://hostile.example/article.html',
    );
    for (const element of openPage(html).body.querySelectorAll('*')) {
      expect(ALLOWED_MARKUP[element.localName]).toEqual(
        expect.arrayContaining(element.getAttributeNames()),
      );
    }
    expect(html).not.toContain('javascript:');
    expect(html).not.toContain('\0');
    for (const words of [
      '第一段是正常的文字',
      '空字符在这里：，后面还有字',
      '第三段还是文字',
      '最后一段：<script>',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('elements deep in one another are no danger', () => {
    const page = openPage('<title>深</title>');
    const inside = page.createElement('p');
    inside.textContent = '在一千层的最里面，有这样一段话，它说完了。'.repeat(4);
    let outside: Element = inside;
    for (let depth = 0; depth < 1_000; depth += 1) {
      const wrapper = page.createElement('div');
      wrapper.append(outside);
      outside = wrapper;
    }
    page.body.append(outside);
    expect(capturePage(page, URL_OF_PAGE).text).toContain('在一千层的最里面');
  });

  test('an article in an open shadow root is read', () => {
    const page = openPage('<title>影</title><news-body></news-body>');
    const root = page.querySelector('news-body')?.attachShadow({ mode: 'open' });
    const words = '影子里的文章有好几句话，每一句都写得足够长，好让人相信它就是正文。';
    for (let at = 0; at < 6; at += 1) {
      root?.appendChild(page.createElement('p')).append(`${at}、${words}`);
    }
    expect(capturePage(page, URL_OF_PAGE).text).toContain(`5、${words}`);
  });
});
