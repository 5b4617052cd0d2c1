// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { unclobbered } from './unclobbered.ts';

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(body, 'text/html');
}

test.each([
  '<img name="querySelector">',
  '<form name="body"></form>',
  '<object id="createTreeWalker"></object>',
  '<form><input name="children"></form>',
  '<form><p><select id="parentElement"></select></p></form>',
  '<form><img name="closest"></form>',
  '<form id="f"></form><button form="f" name="textContent"></button>',
])('%s: a copy without the name, the page as it was', (markup) => {
  const page = pageOf(`${markup}<p>text</p>`);
  const before = page.documentElement.outerHTML;
  const read = unclobbered(page);
  expect(read).not.toBe(page);
  expect(read.documentElement.outerHTML).toBe(before.replace(/ (?:name|id)="(?!f")\w+"/, ''));
  expect(page.documentElement.outerHTML).toBe(before);
});

test.each([
  '<input name="children">',
  '<form name="search"><input name="q"><input name="title" id="id"></form>',
  '<img id="querySelector">',
])('%s: the page itself', (markup) => {
  const page = pageOf(markup);
  expect(unclobbered(page)).toBe(page);
});
