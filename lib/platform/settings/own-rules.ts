import { browser } from 'wxt/browser';
import type { SiteRule } from '../../capture/sites/site-rule.ts';

/** A rule that the reader wrote, took over from a correction, or was given. */
export interface OwnRule {
  id: string;
  /** Switched off, it is kept and does nothing. */
  enabled: boolean;
  rule: SiteRule;
}

/** The reader's own rules, in the order in which they count. */
export async function loadOwnRules(): Promise<OwnRule[]> {
  const { siteRules } = await browser.storage.local.get<{ siteRules: OwnRule[] }>({
    siteRules: [],
  });
  return siteRules;
}

/** Keeps these rules in place of all before. */
export async function saveOwnRules(siteRules: readonly OwnRule[]): Promise<void> {
  await browser.storage.local.set({ siteRules });
}
