// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { parseHtml } from '../../html/parse-html.ts';
import { readStructuredData } from '../clues/structured-data.ts';
import { readStatedText } from './stated-text.ts';

const stating = (articleBody: string) => {
  const data = JSON.stringify({ '@type': 'NewsArticle', articleBody }).replaceAll('<', '\\u003c');
  return parseHtml(`<script type="application/ld+json">${data}</script>`);
};

const bodyOf = (page: Document) => readStatedText(page, readStructuredData(page)).body;

test('the stated body is compared without its markup', () => {
  expect(bodyOf(stating('<p>One &amp; <b>two</b></p>'))).toBe('onetwo');
});

test('a stated body of opening brackets takes no time', () => {
  const page = stating('<'.repeat(100_000));
  const began = process.cpuUsage();
  bodyOf(page);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(500);
});
