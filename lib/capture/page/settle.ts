import { isStarting } from './is-starting.ts';
import { isStillLoading } from './still-loading.ts';
import { unclobbered } from './unclobbered.ts';

/** The article counts as complete when the page has not changed for so long, in milliseconds. */
const CALM = 120;
/** A page that never comes to rest (tickers, players) is looked at this often all the same. */
const LOOK_EVERY = 800;

/**
 * Resolves with true as soon as the page seems to hold its article, at once where it already does; with
 * false when `waitMs` is over before that. Watches, changes nothing.
 */
export function settle(document: Document, waitMs: number): Promise<boolean> {
  const isLoading = () => isStarting(document) || isStillLoading(unclobbered(document));
  if (!isLoading()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = (settled: boolean) => {
      ended.abort();
      resolve(settled);
    };
    const look = () => {
      if (!isLoading()) end(true);
    };
    let calm = setTimeout(look, CALM);
    const changed = () => {
      clearTimeout(calm);
      calm = setTimeout(look, CALM);
    };
    const observer = new MutationObserver(changed);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    const watch = setInterval(look, LOOK_EVERY);
    const deadline = setTimeout(() => end(!isLoading()), waitMs);
    for (const event of ['DOMContentLoaded', 'readystatechange']) {
      EventTarget.prototype.addEventListener.call(document, event, changed, {
        signal: ended.signal,
      });
    }
    ended.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(calm);
      clearInterval(watch);
      clearTimeout(deadline);
    });
  });
}
