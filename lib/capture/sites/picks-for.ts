import { hostOfRule } from './host-of-rule.ts';
import type { SitePicks } from './pick.ts';
import type { FieldSource, RuledField, SiteRule } from './site-rule.ts';

/** What the rules for an address point at, in the order of the rules; `undefined`: there is none. */
export function picksFor(url: string, rules: readonly SiteRule[]): SitePicks | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  const fitting = rules.flatMap((rule) => {
    const host = hostOfRule(rule, address);
    return host === null ? [] : [{ rule, host }];
  });
  if (fitting.length === 0) return undefined;
  return {
    fields: fitting.flatMap(({ rule, host }) => fieldPicks(rule, host)),
    body: fitting.flatMap(({ rule }) => rule.body ?? []),
    drop: fitting.flatMap(({ rule }) => rule.drop ?? []),
  };
}

function fieldPicks({ fields = {} }: SiteRule, host: string): SitePicks['fields'] {
  return Object.entries(fields).flatMap(([field, sources]) =>
    [sources].flat().map((source) => ({ field: field as RuledField, ...placeOf(source), host })),
  );
}

function placeOf(source: FieldSource): Exclude<FieldSource, string> {
  return typeof source === 'string' ? { select: source } : source;
}
