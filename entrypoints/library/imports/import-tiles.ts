import { i18n } from '#i18n';
import type { CountTile } from '../../../components/feedback/CountTiles.tsx';
import type { ImportCounts } from '../../../lib/library/imports/import-row.ts';

/** The numbers of an import, as they are shown. */
export function importTiles({ added, changed, known, unread }: ImportCounts): CountTile[] {
  return [
    { label: i18n.t('import.added'), count: added, tone: 'good' },
    { label: i18n.t('import.changed'), count: changed, tone: 'good' },
    { label: i18n.t('import.known'), count: known, tone: 'plain' },
    { label: i18n.t('import.unread'), count: unread, tone: 'bad' },
  ];
}
