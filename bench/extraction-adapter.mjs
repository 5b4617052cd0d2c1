// Reads one stored page with lib/capture, for an evaluation harness that scores extractors:
// `extract(html, url)` gives {title, byline, published, source, lang, text, html, ms}. It loads
// the TypeScript sources as they are, so what is measured is always the working tree.
import { JSDOM, VirtualConsole } from 'jsdom';
import { tsImport } from 'tsx/esm/api';

const { capturePage } = await tsImport('../lib/capture/capture-page.ts', import.meta.url);
globalThis.DOMParser = new JSDOM().window.DOMParser;

/** jsdom's style parser gives up on a few pages; those are read without their styles. */
function openPage(html, url) {
  const open = (markup) =>
    new JSDOM(markup, { url, virtualConsole: new VirtualConsole() }).window.document;
  try {
    return open(html);
  } catch {
    return open(html.replace(/<style[\s\S]*?<\/style>/gi, ''));
  }
}

export async function extract(html, url) {
  const began = performance.now();
  const document = openPage(html, url);
  const opened = performance.now();
  const capture = capturePage(document, url);
  return {
    title: capture.title,
    byline: capture.bylines,
    published: capture.published?.iso,
    source: capture.source,
    lang: capture.lang,
    html: capture.html,
    text: capture.text,
    ms: { parse: opened - began, extract: performance.now() - opened },
  };
}
