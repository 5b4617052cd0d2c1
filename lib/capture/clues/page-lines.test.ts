// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { parseHtml } from '../../html/parse-html.ts';
import { readLines } from './page-lines.ts';

const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `line ${from + at}`);
const markup = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

test('what is far below the article is not read, and what is above it is, however far', () => {
  const { body } = parseHtml(
    `${markup(lines(0, 40))}<article>${markup(lines(40, 80))}</article><div>${markup(lines(80, 200))}</div>`,
  );
  const read = (article: Element | null) => readLines(body, article).map(({ text }) => text);
  expect(read(null)).toEqual(lines(0, 200));
  const near = read(body.querySelector('article'));
  expect(near).toEqual(lines(0, near.length));
  expect(near.length).toBeGreaterThanOrEqual(96);
  expect(near.length).toBeLessThan(120);
});
