import type { Correctable } from '../../clip/correctable.ts';
import type { Correction } from './correction.ts';
import type { SiteRule } from './site-rule.ts';

/** What a rule could say of a field, after two corrections that have it in common. */
export interface RuleProposal {
  host: string;
  field: Correctable;
  /** A selector that found the right words both times, or the outlet that it was both times. */
  source: string | { value: string };
}

/**
 * The rule that a correction suggests together with an earlier one of the same field on another page of
 * the host; `null` where they have nothing in common.
 */
export function proposeRule(
  earlier: readonly Correction[],
  latest: Correction,
): RuleProposal | null {
  const { host, field, url, value } = latest;
  const same = earlier.filter((one) => one.host === host && one.field === field && one.url !== url);
  const selector = latest.selectors.find((one) =>
    same.some(({ selectors }) => selectors.includes(one)),
  );
  if (selector) return { host, field, source: selector };
  const isAlways = field === 'source' && same.some((one) => one.value === value);
  return isAlways ? { host, field, source: { value } } : null;
}

/** A rule of the host with what was proposed as its first source for the field. */
export function withProposal(
  { host, field, source }: RuleProposal,
  rule: SiteRule = { hosts: [host] },
): SiteRule {
  const before = [rule.fields?.[field] ?? []].flat();
  return {
    ...rule,
    fields: { ...rule.fields, [field]: before.length > 0 ? [source, ...before] : source },
  };
}
