import { i18n } from '#i18n';
import { PROFILE_IDS, type ProfileKey } from '../../../lib/export/profiles/profile-id.ts';
import type { Settings } from '../../../lib/platform/settings/settings.ts';

/** Every profile that there is for this reader, to choose from. */
export function profileChoices({
  own,
}: Pick<Settings, 'own'>): { value: ProfileKey; label: string }[] {
  return [
    ...PROFILE_IDS.map((id) => ({ value: id, label: i18n.t(`export.${id}`) })),
    ...own.map(({ id, name }) => ({ value: `own:${id}` as const, label: name })),
  ];
}
