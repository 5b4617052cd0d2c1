// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { restoreParagraphs } from './restore-paragraphs.ts';

const TEXTS = ['灌渠全长十八公里', '村民已经插完了秧', '监理每月公布用款'].map((text) =>
  `${text}，沿线六个村庄的稻田今年第一次用上了自流水，抽水机从此闲在库房里，往年要排队等水，常常半夜起来看渠。`.repeat(
    2,
  ),
);

/** A page whose entries are cells of loose text, as a copy has it: with the place of each. */
function pageOf(texts: readonly string[]): HTMLElement {
  const body = document.createElement('body');
  const cells = texts.map(
    (text) => `<table><tr><td class="post">${text}<br><br>${text}</td></tr></table>`,
  );
  body.innerHTML = cells.join('');
  body.querySelectorAll('*').forEach((element, place) => {
    if (element.localName !== 'br') element.setAttribute('data-origin', String(place));
  });
  return body;
}

test('a box of loose text between boxes that were kept comes back', () => {
  const page = pageOf(TEXTS);
  const content = page.cloneNode(true) as HTMLElement;
  content.querySelectorAll('table')[1]?.remove();
  restoreParagraphs(content, page, '');
  expect(content.textContent).toBe(page.textContent);
});

test('a box that looks otherwise does not', () => {
  const page = pageOf(TEXTS);
  page.querySelectorAll('td')[1]?.setAttribute('class', 'teaser');
  const content = page.cloneNode(true) as HTMLElement;
  content.querySelectorAll('table')[1]?.remove();
  restoreParagraphs(content, page, '');
  expect(content.textContent).not.toContain(TEXTS[1]);
});
