import { i18n } from '#i18n';
import type { QueryChip } from '../../lib/search/query/describe-query.ts';
import { chipText } from './chip-text.ts';

/** A condition of a query in words, to be read out or named. */
export function saidChip(chip: QueryChip): string {
  const { field, value } = chipText(chip, i18n.t('common.locale'));
  return [chip.negated && i18n.t('search.not'), field, value].filter(Boolean).join(' ');
}
