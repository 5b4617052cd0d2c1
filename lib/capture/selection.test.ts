// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { capturePage } from './capture-page.ts';

const URL_OF_PAGE = 'https://news.example/a/1.html';

function openPage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

beforeEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

const select = (startAt: string, from: number, endAt: string, to: number) => {
  const range = document.createRange();
  const textOf = (selector: string) => document.querySelector(selector)?.firstChild ?? document;
  range.setStart(textOf(startAt), from);
  range.setEnd(textOf(endAt), to);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
};

test('keeps its markup and cuts its first and last paragraph', () => {
  document.body.replaceChildren(
    ...openPage(
      '<p id="a">第一段文字</p><p>第二段<b>重点</b><a href="/x">链接</a></p><p id="c">第三段文字</p>',
    ).body.childNodes,
  );
  select('#a', 3, '#c', 3);
  const before = document.documentElement.outerHTML;
  const capture = capturePage(document, URL_OF_PAGE, { selection: true });
  expect(capture).toMatchObject({
    kind: 'selection',
    notes: ['selection'],
    text: '文字\n第二段重点链接\n第三段',
  });
  expect(capture.html).toMatch(
    /^<p>文字<\/p><p>第二段<b>重点<\/b><a href="[^"]+\/x">链接<\/a><\/p><p>第三段<\/p>$/,
  );
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a part of one paragraph is a paragraph', () => {
  document.body.replaceChildren(...openPage('<p id="a">第一段文字</p>').body.childNodes);
  select('#a', 1, '#a', 3);
  expect(capturePage(document, URL_OF_PAGE, { selection: true }).html).toBe('<p>一段</p>');
});

test('nothing selected is an error', () => {
  document.getSelection()?.removeAllRanges();
  expect(() => capturePage(document, URL_OF_PAGE, { selection: true })).toThrow(
    expect.objectContaining({ code: 'nothing-selected' }),
  );
});

const clip = () => capturePage(document, URL_OF_PAGE, { selection: true });

/** Puts this on the page. `openPage` keeps what is written in it from running. */
function show(html: string): void {
  document.body.replaceChildren(...openPage(html).body.childNodes);
}

test('only white space is nothing selected', () => {
  show('<p id="a">字</p><p id="b"> \n </p>');
  select('#b', 0, '#b', 3);
  expect(clip).toThrow(expect.objectContaining({ code: 'nothing-selected' }));
});

test('a picture alone is something', () => {
  show('<p>前</p><div id="a"><img src="https://news.example/1.jpg" alt="雨"></div><p>后</p>');
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('#a') ?? document);
  document.getSelection()?.addRange(range);
  expect(clip()).toMatchObject({ text: '', images: [{ url: 'https://news.example/1.jpg' }] });
});

test('what a shadow root or a frame shows is selected with its host', () => {
  show('<p id="a">之前</p><x-part id="host"></x-part><iframe></iframe><p id="c">之后</p>');
  const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  shadow?.append(...openPage('<p>影中</p>').body.childNodes);
  document.querySelector('iframe')?.contentDocument?.body.append('框中');
  select('#a', 1, '#c', 1);
  expect(clip().text).toBe('前\n影中\n框中\n之');
});

test('what is selected in the frame with the focus is read there', () => {
  show('<p>外面</p><iframe></iframe>');
  const frame = document.querySelector('iframe');
  const inner = frame?.contentDocument;
  inner?.body.append(...openPage('<p>一</p><p>里面</p>').body.childNodes);
  frame?.focus();
  inner?.getSelection()?.selectAllChildren(inner.body.lastElementChild ?? inner.body);
  expect(clip().text).toBe('里面');
});

test('what is selected in a field is text, but no password', () => {
  show(
    '<p>外面</p><textarea>第一行\n第二行\n第三行</textarea><input type="password" value="geheim">',
  );
  const field = document.querySelector('textarea');
  field?.focus();
  field?.setSelectionRange(1, 7);
  expect(clip().html).toBe('<p>一行</p><p>第二行</p>');
  const password = document.querySelector('input');
  password?.focus();
  password?.setSelectionRange(0, 6);
  expect(clip).toThrow(expect.objectContaining({ code: 'nothing-selected' }));
});

test('cells of a table stay cells', () => {
  show(
    '<table><tr><td>一</td><td id="a">二</td></tr><tr><td id="b">三</td><td>四</td></tr></table>',
  );
  select('#a', 0, '#b', 1);
  const { html, text } = clip();
  expect(html).toMatch(/<table>.*<td>二<\/td>.*<td>三<\/td>.*<\/table>/s);
  expect(text).not.toMatch(/[一四]/);
});
