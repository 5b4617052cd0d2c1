import { browser } from 'wxt/browser';
import { BUILT_IN_RULES } from '../capture/sites/built-in-rules.ts';
import type { SitePicks } from '../capture/sites/pick.ts';
import { picksFor } from '../capture/sites/picks-for.ts';
import { loadOwnRules } from './own-rules.ts';

/**
 * What the rules for the page in a tab point at, the reader's own first; nothing where the browser hides
 * its address. Rejects when the tab is gone.
 */
export async function picksForTab(tabId: number): Promise<SitePicks | undefined> {
  const [tab, own] = await Promise.all([browser.tabs.get(tabId), loadOwnRules()]);
  const rules = own.filter(({ enabled }) => enabled).map(({ rule }) => rule);
  return picksFor(tab?.url ?? '', [...rules, ...BUILT_IN_RULES]);
}
