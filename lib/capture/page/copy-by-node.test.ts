// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { copyByNode } from './copy-by-node.ts';

function copyOf(html: string): { body: HTMLElement; origins: ArrayLike<Element> } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return copyByNode(page, page.implementation.createHTMLDocument(''), null);
}

function levelsAbove(element: Element | null): number {
  let levels = 0;
  for (let at = element; at?.parentElement; at = at.parentElement) levels += 1;
  return levels;
}

test('boxes within boxes are left out when they are many, their content is not', () => {
  const { body, origins } = copyOf(`${'<div>'.repeat(300)}<p>one</p><p>two</p>`);
  expect(body.textContent).toBe('onetwo');
  expect(levelsAbove(body.querySelector('p'))).toBeLessThan(25);
  expect(origins.length).toBe(body.querySelectorAll('*').length);
});

test('what nests deeper than anyone needs is flattened, in order', () => {
  const { body } = copyOf(`${'<div>a'.repeat(300)}<p>end</p>`);
  expect(body.textContent).toBe(`${'a'.repeat(300)}end`);
  expect(levelsAbove(body.querySelector('p'))).toBeLessThan(70);
});
