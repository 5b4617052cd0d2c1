// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capturePage } from '../lib/capture/capture-page.ts';

/** A few in every run; `FUZZ_PAGES=10000 npx vitest run tests/capture-fuzz.test.ts` for the whole. */
const PAGES = Number(process.env['FUZZ_PAGES'] ?? 40);
const SLOWEST_MS = 2000;
const FIXTURES = 'tests/fixtures/pages';

/** The same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const MUTATIONS: ((html: string, next: () => number) => string)[] = [
  (html, next) => html.slice(0, html.length * next()),
  (html, next) => html.slice(html.length * next()),
  (html, next) => {
    const parts = html.split('<');
    return parts.map(() => parts[Math.floor(next() * parts.length)]).join('<');
  },
  (html, next) => html.replace(/<\/\w+>/g, (tag) => (next() < 0.3 ? '' : tag)),
  (html, next) => html.replace(/<(\w+)/g, (tag) => (next() < 0.1 ? '<table><a><svg' : tag)),
  (html) => Buffer.from(html, 'utf8').toString('latin1'),
  (html, next) => html.replace(/["'=]/g, (sign) => (next() < 0.1 ? '\0' : sign)),
  (html) => `<div>`.repeat(600) + html,
  (html) => html.replace(/<[^>]+>/g, ''),
];

test(`${PAGES} damaged pages: never an error, never slow`, {
  timeout: 60_000 + PAGES * 2000,
}, () => {
  const sources = readdirSync(FIXTURES)
    .map((name) => join(FIXTURES, name, 'source.html'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  const slow: string[] = [];
  for (let at = 0; at < PAGES; at += 1) {
    const next = random(at + 1);
    const mutate = MUTATIONS[at % MUTATIONS.length];
    const source = sources[Math.floor(next() * sources.length)] ?? '';
    const page = new DOMParser().parseFromString(mutate?.(source, next) ?? '', 'text/html');
    const began = process.cpuUsage();
    const { title, html } = capturePage(page, 'https://news.example/a/1.html');
    const { user } = process.cpuUsage(began);
    if (user / 1000 > SLOWEST_MS) slow.push(`page ${at}: ${user / 1000} ms`);
    expect(typeof title).toBe('string');
    expect(html).not.toMatch(/<(?:script|style|svg|iframe|form)\b/);
  }
  expect(slow).toEqual([]);
});
