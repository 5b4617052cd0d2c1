import { i18n } from '#i18n';
import type { TemplateProblem } from '../../lib/export/own/check-template.ts';

/** What is wrong with a template and where, for its writer. */
export function problemText({ line, column, kind, words }: TemplateProblem): string {
  const place = i18n.t('profiles.place', [String(line), String(column)]);
  switch (kind) {
    case 'unknown-field':
      return i18n.t('profiles.unknownField', [place, words]);
    case 'unknown-filter':
      return i18n.t('profiles.unknownFilter', [place, words]);
    case 'unknown-tag':
      return i18n.t('profiles.unknownTag', [place, words]);
    case 'not-closed':
      return i18n.t('profiles.notClosed', [place, words]);
    case 'syntax':
      return i18n.t('profiles.syntax', [place, words]);
  }
}
