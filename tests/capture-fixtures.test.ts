import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { capturePage } from '../lib/capture/capture-page.ts';
import type { Capture } from '../lib/clip/capture.ts';
import { openDemoPage } from './open-demo-page.ts';

const PAGES = 'tests/fixtures/pages';

/**
 * A fixture is a folder `<outlet>--<case>` with `expected.json` and, unless the page is one of the demo's,
 * `source.html`. What a page must give: `url` and `now` (ISO) are how it was opened; `text` is a list of lines, left out where
 * the body is not the case; of the
 * other fields of a `Capture` those that are stated must be equal, `evidence` field by field its `from`.
 */
type Expected = Partial<Omit<Capture, 'text' | 'evidence'>> & {
  url: string;
  now?: string;
  text?: string[];
  evidence?: Record<string, string>;
};

function openPage(name: string, url: string): Document {
  const source = join(PAGES, name, 'source.html');
  if (!existsSync(source)) return openDemoPage(url);
  const { document } = new JSDOM(readFileSync(source, 'utf8'), { url }).window;
  openFrames(document);
  openShadowRoots(document);
  return document;
}

/** Shows what a browser shows in a frame: jsdom leaves `srcdoc` alone. */
function openFrames(document: Document): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')) {
    const { body } = frame.contentDocument ?? document;
    if (body !== document.body) body.innerHTML = frame.getAttribute('srcdoc') ?? '';
  }
}

/** Shadow roots that are declared in the page, which jsdom takes for templates. */
function openShadowRoots(document: Document): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode]',
  )) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(template.content);
    template.remove();
  }
}

describe.each(readdirSync(PAGES))('%s', (name) => {
  const {
    url,
    now,
    text,
    evidence = {},
    ...fields
  }: Expected = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'));
  const document = openPage(name, url);
  globalThis.DOMParser = document.defaultView?.DOMParser ?? globalThis.DOMParser;
  const before = document.documentElement.outerHTML;
  const capture = capturePage(document, url, now ? { now: new Date(now) } : {});

  if (text) {
    test('body', () => {
      expect(capture.text.split('\n')).toEqual(text);
    });
  }

  test.each(Object.keys(fields))('%s', (field) => {
    expect(capture[field as keyof Capture]).toEqual(fields[field as keyof typeof fields]);
  });

  test.each(Object.keys(evidence))('evidence of %s', (field) => {
    expect(capture.evidence[field as keyof Capture['evidence']]?.from).toBe(evidence[field]);
  });

  test('the page is as it was, to the byte', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
