import { i18n } from '#i18n';
import type { SiteRule } from '../../../lib/capture/sites/site-rule.ts';
import { RULE_PARTS, type RulePart } from './rule-draft.ts';

/** What a part of a rule is called: 来源, 正文, 略去的部分. */
export function partName(part: RulePart | 'text'): string {
  switch (part) {
    case 'body':
    case 'drop':
      return i18n.t(`rules.${part}`);
    case 'text':
      return i18n.t('rules.body');
    default:
      return i18n.t(`capture.field.${part}`);
  }
}

/** The parts of the article that a rule decides, by name. */
export function partsText({ fields = {}, ...rule }: SiteRule): string {
  const decided = RULE_PARTS.filter((part) => part in fields || part in rule);
  return decided.map(partName).join(i18n.t('rules.listSeparator'));
}
