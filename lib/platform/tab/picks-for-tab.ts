import { browser } from 'wxt/browser';
import { BUILT_IN_RULES } from '../../capture/sites/built-in-rules.ts';
import type { SitePicks } from '../../capture/sites/pick.ts';
import { picksFor } from '../../capture/sites/picks-for.ts';
import { loadOwnRules } from '../settings/own-rules.ts';
import { injectionError } from './injection-error.ts';

/**
 * What the rules for the page in a tab point at, the reader's own first; nothing where the browser hides
 * its address. Throws `page-gone`.
 */
export async function picksForTab(tabId: number): Promise<SitePicks | undefined> {
  const [tab, own] = await Promise.all([tabOf(tabId), loadOwnRules()]);
  const rules = own.filter(({ enabled }) => enabled).map(({ rule }) => rule);
  return picksFor(tab?.url ?? '', [...rules, ...BUILT_IN_RULES]);
}

function tabOf(tabId: number) {
  return browser.tabs.get(tabId).catch((error: unknown) => {
    throw injectionError(error);
  });
}
