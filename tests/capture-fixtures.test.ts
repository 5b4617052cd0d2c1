import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { capturePage } from '../lib/capture/capture-page.ts';
import type { Capture } from '../lib/clip/capture.ts';

const PAGES = 'tests/fixtures/pages';

/**
 * What a page must give: `url` and `now` (ISO) are how it was opened; `text` is a list of lines; of the
 * other fields of a `Capture` those that are stated must be equal, `evidence` field by field its `from`.
 */
type Expected = Partial<Omit<Capture, 'text' | 'evidence'>> & {
  url: string;
  now?: string;
  text: string[];
  evidence?: Record<string, string>;
};

function read(name: string, file: string): string {
  return readFileSync(join(PAGES, name, file), 'utf8');
}

describe.each(readdirSync(PAGES))('%s', (name) => {
  const { url, now, text, evidence = {}, ...fields }: Expected = JSON.parse(
    read(name, 'expected.json'),
  );
  const { window } = new JSDOM(read(name, 'source.html'), { url });
  globalThis.DOMParser = window.DOMParser;
  const before = window.document.documentElement.outerHTML;
  const capture = capturePage(window.document, url, now ? { now: new Date(now) } : {});

  test('body', () => {
    expect(capture.text.split('\n')).toEqual(text);
  });

  test.each(Object.keys(fields))('%s', (field) => {
    expect(capture[field as keyof Capture]).toEqual(fields[field as keyof typeof fields]);
  });

  test.each(Object.keys(evidence))('evidence of %s', (field) => {
    expect(capture.evidence[field as keyof Capture['evidence']]?.from).toBe(evidence[field]);
  });

  test('the page is as it was, to the byte', () => {
    expect(window.document.documentElement.outerHTML).toBe(before);
  });
});
