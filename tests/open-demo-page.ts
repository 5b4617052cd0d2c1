import { JSDOM } from 'jsdom';
import { ROUTES } from '../demo/routes.ts';

/** A page of the demo as a browser would have parsed it; its scripts do not run. Throws on an unknown address. */
export function openDemoPage(url: string, cookie?: string): Document {
  const address = url.replace(/^https?:\/\//, '').replace(/[?#].*/, '');
  const route = ROUTES.find((candidate) => candidate.address === address);
  if (!route) throw new Error(`the demo has no ${url}`);
  const { type, body } = route.answer(new URL(url), cookie);
  if (type.startsWith('text/html')) return new JSDOM(body, { url }).window.document;
  // A text file, as Chromium and Firefox show it.
  const { document } = new JSDOM('<html><head></head><body><pre></pre></body></html>', { url })
    .window;
  const [shown] = document.getElementsByTagName('pre');
  if (shown) shown.textContent = body.toString();
  return document;
}
