import { openPage } from '../../../lib/capture/pages/open-page.ts';
import { hostOfRule } from '../../../lib/capture/sites/host-of-rule.ts';
import { RULED_FIELDS, type SiteRule } from '../../../lib/capture/sites/site-rule.ts';
import type { Capture } from '../../../lib/clip/capture.ts';
import type { TrialPage } from '../../../lib/platform/tab/trial-page.ts';
import { momentText } from '../../../lib/text/dates/moment-text.ts';

/** What a page gives for a field, without a rule and with it. */
export interface TrialField {
  field: (typeof RULED_FIELDS)[number] | 'text';
  without: string;
  within: string;
}

export interface Trial {
  /** `false`: the page is of another site, and the rule does nothing there. */
  applies: boolean;
  fields: TrialField[];
}

/**
 * Reads a page without a rule and with it. What reads pages is loaded at the first trial. Throws
 * what `capturePage` throws.
 */
export async function tryRule(rule: SiteRule, page: TrialPage): Promise<Trial> {
  const { capturePage } = await import('../../../lib/capture/capture-page.ts');
  const { url } = page;
  const read = (rules: SiteRule[]) => capturePage(openPage(page), url, { rules });
  const [without, within] = [read([]), read([rule])];
  return {
    applies: hostOfRule(rule, new URL(url)) !== null,
    fields: [...RULED_FIELDS, 'text' as const].map((field) => ({
      field,
      without: fieldText(without, field),
      within: fieldText(within, field),
    })),
  };
}

function fieldText(capture: Capture, field: TrialField['field']): string {
  const value = capture[field];
  if (value === null) return '';
  if (Array.isArray(value)) return value.join('、');
  if (typeof value === 'string') return value;
  return 'iso' in value ? momentText(value) : value.url;
}
