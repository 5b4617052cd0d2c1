import { hostOfRule } from './host-of-rule.ts';
import type { Pick } from './pick.ts';
import type { FieldSource, RuledField, SiteRule } from './site-rule.ts';

/** What the rules for an address want picked from its page, the most trusted first: in the order of the rules. */
export function picksFor(url: string, rules: readonly SiteRule[]): Pick[] {
  if (!URL.canParse(url)) return [];
  const address = new URL(url);
  return rules.flatMap((rule) => {
    const host = hostOfRule(rule, address);
    return host === null ? [] : picksOf(rule, host);
  });
}

function picksOf(rule: SiteRule, host: string): Pick[] {
  const fields = Object.entries(rule.fields ?? {}).flatMap(([field, sources]) =>
    [sources].flat().map((source) => ({ field: field as RuledField, ...placeOf(source), host })),
  );
  const parts = (['body', 'drop'] as const).flatMap((field) =>
    [rule[field] ?? []].flat().map((select) => ({ field, select, host })),
  );
  return [...fields, ...parts];
}

function placeOf(source: FieldSource): Exclude<FieldSource, string> {
  return typeof source === 'string' ? { select: source } : source;
}
