// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropConsent } from './drop-consent.ts';

const BANNER =
  '<div><p>We and our partners use cookies and ask for your consent.</p><button>Accept all</button></div>';
const STORY = '<h1>Rain</h1><div><p>It rained on the ridge all day, and the river rose.</p></div>';

/** What a page shows when boxes about consent are gone. */
function left(html: string, title = 'Rain'): string {
  const body = document.createElement('body');
  body.innerHTML = html;
  dropConsent(body, title);
  return body.innerHTML;
}

test('a box that asks for consent goes, the story stays', () => {
  expect(left(`<div>${STORY}</div>${BANNER}`)).toBe(`<div>${STORY}</div>`);
});

test('a box in the story goes alone', () => {
  const text = '<p>It rained on the ridge.</p>'.repeat(40);
  expect(left(`<h1>Rain</h1><div>${text}${BANNER}</div>`)).toBe(`<h1>Rain</h1><div>${text}</div>`);
});

test.each([
  ['a page that is about consent', `<div>${STORY}</div>${BANNER}`, 'What a cookie is'],
  ['a page that marks neither headline nor article', `<p>It rained.</p>${BANNER}`, 'Rain'],
  [
    'a button that is about something else',
    `${STORY}<div><button>Accept all</button></div>`,
    'Rain',
  ],
])('%s keeps all', (_page, html, title) => {
  expect(left(html, title)).toBe(html);
});
