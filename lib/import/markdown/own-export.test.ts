// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readNote } from './read-note.ts';

const SAID = 'S&amp;P [ [a]]';

test.each([
  ['our note', 'source: https://e.example/1\ncreated: 2022-05-18T12:00:00+08:00', 'S&amp;P [[a]]'],
  ['our post', 'canonical_url: https://e.example/1\nclipped: 2022-05-18 12:00:00 +0800', SAID],
  ['a note of another', 'source: https://e.example/1\ncreated: 2022-05-18', 'S&P [ [a]]'],
  ['a post of another', 'canonical_url: https://e.example/1', 'S&P [ [a]]'],
])('the title of %s', (_, fields, title) => {
  expect(readNote(`---\ntitle: "${SAID}"\n${fields}\n---\nWords.`, 'a.md').title).toBe(title);
});
