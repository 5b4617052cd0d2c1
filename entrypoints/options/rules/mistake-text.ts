import { i18n } from '#i18n';
import type { RuleMistake } from '../../../lib/capture/sites/parse-rules.ts';

/** What is wrong with a rule, where, and what to write instead. */
export function mistakeText({ code, at }: RuleMistake): string {
  const text = i18n.t(`rules.mistakes.${code}`);
  return at ? i18n.t('rules.mistakeAt', [at, text]) : text;
}
