import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidencePhrase } from './evidence-phrase.ts';

test.each([
  ['json-ld datePublished', 'From the data the page gives search engines'],
  ['meta article:published_time', 'From a description the page does not show'],
  ['page script pubtime', 'From a script of the page'],
  ['line under the headline', 'From the lines under the headline'],
  ['source label under the headline', 'From the lines under the headline'],
  ['line above the headline', 'From the lines above the headline'],
  ['account beside the date', 'From beside the date'],
  ['end of the body', 'From the end of the text'],
  ['source label at the end of the body', 'From the end of the text'],
  ['first lines of the body', 'From the beginning of the text'],
  ['dateline', 'From the beginning of the text'],
  ['top of the page', 'From the top of the page'],
  ['headline repeated in the page title', 'From the title of the page'],
  ['headline', 'From the headline'],
  ['site name', 'The page names no source, so this is the name of the site'],
  ['url', 'From the address of the page'],
  ['writer label', 'From a line on the page'],
  ['line of its own', 'From a line on the page'],
  ['time datetime', 'From a part of the page marked for it'],
  ['source element', 'From a part of the page marked for it'],
  ['byline element', 'From a part of the page marked for it'],
  ['letters of the text', 'Told from the text itself'],
  ['html lang', 'As the page declares it'],
  ['known host', 'From the list of known sites'],
  ['stated address', 'The address the page gives as its own'],
  ['rule for *.example.com', 'By the rule for *.example.com'],
  ['tea leaves', 'From: tea leaves'],
])('%s: %s', (from, phrase) => {
  expect(evidencePhrase(from)).toBe(phrase);
});

test('every rule of the capture has words of its own', () => {
  const sources = readdirSync('lib/capture', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`lib/capture/${name}`, 'utf8'));
  const names = sources.flatMap((source) =>
    [...source.matchAll(/\bfrom: (['`])([^'`]+)\1/g)].map((match) => match[2] ?? ''),
  );
  expect(names.length).toBeGreaterThan(20);
  const known = names.filter((name) => !name.startsWith('${'));
  expect(known.filter((name) => evidencePhrase(name) === `From: ${name}`)).toEqual([]);
});
