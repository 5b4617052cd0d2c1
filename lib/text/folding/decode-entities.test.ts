import { expect, test } from 'vitest';
import { decodeEntities } from './decode-entities.ts';

test.each([
  ['&quot;Nothing more to lose&quot;', '"Nothing more to lose"'],
  ['Cat &amp; mouse &#8211; it&#x27;s on', "Cat & mouse – it's on"],
  ['R&D; AT&T', 'R&D; AT&T'],
  ['&#0;&#9999999;', '&#0;&#9999999;'],
])('%s', (text, meant) => {
  expect(decodeEntities(text)).toBe(meant);
});
