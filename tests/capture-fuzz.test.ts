// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capturePage } from '../lib/capture/capture-page.ts';
import { damagedPage } from './damage.ts';

/** A few in every run. `tsx bench/extraction/fuzz.ts` reads thousands, stored pages too, in Chromium. */
const PAGES = Number(process.env['FUZZ_PAGES'] ?? 40);
const SLOWEST_MS = 2000;
const FIXTURES = 'tests/fixtures/pages';

test(`${PAGES} damaged pages: never an error, never slow`, {
  timeout: 60_000 + PAGES * 2000,
}, () => {
  const sources = readdirSync(FIXTURES)
    .map((name) => join(FIXTURES, name, 'source.html'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  const slow: string[] = [];
  for (let at = 0; at < PAGES; at += 1) {
    const page = new DOMParser().parseFromString(damagedPage(sources, at), 'text/html');
    const began = process.cpuUsage();
    const { title, html } = capturePage(page, 'https://news.example/a/1.html');
    const { user } = process.cpuUsage(began);
    if (user / 1000 > SLOWEST_MS) slow.push(`page ${at}: ${user / 1000} ms`);
    expect(typeof title).toBe('string');
    expect(html).not.toMatch(/<(?:script|style|svg|iframe|form)\b/);
  }
  expect(slow).toEqual([]);
});
