import type { Signal } from '@preact/signals';
import { i18n } from '#i18n';
import { Select } from '../../components/Select.tsx';
import { PROFILE_IDS, type ProfileId } from '../../lib/export/profile-id.ts';
import { saveSettings } from '../../lib/platform/settings.ts';

/** The format to export in; the one chosen last is there the next time. */
export function ProfileChoice({ profile }: { profile: Signal<ProfileId> }) {
  return (
    <Select
      label={i18n.t('export.profile')}
      labelHidden
      name="profile"
      value={profile.value}
      options={PROFILE_IDS.map((id) => ({ value: id, label: i18n.t(`export.${id}`) }))}
      onChange={(id) => {
        profile.value = id;
        void saveSettings({ profile: id });
      }}
    />
  );
}
