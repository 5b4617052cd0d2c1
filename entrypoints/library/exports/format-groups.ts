import { i18n } from '#i18n';
import type { FormatGroup } from '../../../components/exports/FormatList.tsx';
import type { CollectionId, FormatId } from '../../../lib/export/format-id.ts';
import { PROFILE_IDS } from '../../../lib/export/profiles/profile-id.ts';
import type { Settings } from '../../../lib/platform/settings/settings.ts';

const CITING = ['bibtex', 'ris', 'cslJson'] as const;
const TABLES = ['json', 'csv'] as const;
const READING = ['html', 'epub'] as const;

/** Every format that there is for this reader, in groups, with its name and what it is for. */
export function formatGroups({
  own,
  rules,
}: Pick<Settings, 'own' | 'rules'>): FormatGroup<FormatId>[] {
  const format = (id: CollectionId | 'html' | 'byRules') => ({
    id,
    name: i18n.t(`exporting.${id}`),
    text: i18n.t(`exporting.about.${id}`),
  });
  const mine = own.map(({ id, name }) => ({
    id: `own:${id}` as const,
    name,
    text: i18n.t('exporting.about.own'),
  }));
  const notes = PROFILE_IDS.map((id) => ({
    id,
    name: i18n.t(`export.${id}`),
    text: i18n.t(`exporting.about.${id}`),
  }));
  const groups: FormatGroup<FormatId>[] = [
    {
      title: i18n.t('exporting.own'),
      formats: [...(rules.length > 0 ? [format('byRules')] : []), ...mine],
    },
    { title: i18n.t('exporting.notes'), formats: notes },
    { title: i18n.t('exporting.reading'), formats: READING.map(format) },
    { title: i18n.t('exporting.tables'), formats: TABLES.map(format) },
    { title: i18n.t('exporting.citing'), formats: CITING.map(format) },
  ];
  return groups.filter(({ formats }) => formats.length > 0);
}
