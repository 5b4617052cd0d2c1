import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { makeClip, makeRevision } from '../../../tests/makers.ts';
import { openDemoPage } from '../../../tests/open-demo-page.ts';
import { capturePage } from '../../capture/capture-page.ts';
import type { ClipDocument } from '../clip-document.ts';

const PAGES = 'tests/fixtures/pages';

/** The clip of a fixture page, and the name of the page's folder. */
export interface FixtureDocument extends ClipDocument {
  name: string;
}

/** The clip of every fixture page, as the library would keep it. Needs a `DOMParser`. */
export function fixtureDocuments(): FixtureDocument[] {
  return readdirSync(PAGES).map((name, at) => {
    const { url, now }: { url: string; now?: string } = JSON.parse(
      readFileSync(join(PAGES, name, 'expected.json'), 'utf8'),
    );
    const source = join(PAGES, name, 'source.html');
    const page = existsSync(source)
      ? new JSDOM(readFileSync(source, 'utf8'), { url }).window.document
      : openDemoPage(url);
    const capture = capturePage(page, url, now ? { now: new Date(now) } : {});
    const { html, text, images, evidence, ...fields } = capture;
    const id = `0196e2a0-0000-7000-8000-${String(at).padStart(12, '0')}`;
    return {
      name,
      clip: makeClip({ ...fields, id, identity: fields.canonicalUrl, length: text.length }),
      revision: makeRevision({ clipId: id, title: fields.title, html, text, images, evidence }),
    };
  });
}
