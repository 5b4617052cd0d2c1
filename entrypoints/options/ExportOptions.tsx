import { i18n } from '#i18n';
import { Select } from '../../components/controls/Select.tsx';
import { Setting, SettingGroup } from '../../components/controls/Setting.tsx';
import { SettingText } from '../../components/controls/SettingText.tsx';
import { CITATION_STYLE_IDS } from '../../lib/export/citations/citation-style.ts';
import { DEFAULT_EXPORT_SETTINGS } from '../../lib/export/export-settings.ts';
import { typedHost, typedOrigin } from './check-setting.ts';
import type { OptionsState } from './options-state.ts';
import { OwnProfiles } from './profiles/OwnProfiles.tsx';
import { ProfileRules } from './profiles/ProfileRules.tsx';
import { profileChoices } from './profiles/profile-choices.ts';

/** How clips become files. */
export function ExportOptions({ state }: { state: OptionsState }) {
  const { settings, save } = state;
  const { profile, citationStyle, export: exported } = settings.value;
  return (
    <SettingGroup title={i18n.t('options.exporting')}>
      <Setting title={i18n.t('options.profile')} text={i18n.t('options.profileText')}>
        <Select
          label={i18n.t('options.profile')}
          labelHidden
          name="profile"
          value={profile}
          options={profileChoices(settings.value)}
          onChange={(id) => void save({ profile: id })}
        />
      </Setting>
      <ProfileRules state={state} />
      <OwnProfiles state={state} />
      <Setting title={i18n.t('profiles.citationStyle')} text={i18n.t('profiles.citationStyleText')}>
        <Select
          label={i18n.t('profiles.citationStyle')}
          labelHidden
          name="citationStyle"
          value={citationStyle}
          options={CITATION_STYLE_IDS.map((id) => ({ value: id, label: i18n.t(`profiles.${id}`) }))}
          onChange={(style) => void save({ citationStyle: style })}
        />
      </Setting>
      <SettingText
        name="finewsSite"
        title={i18n.t('options.finewsSite')}
        text={i18n.t('options.finewsSiteText')}
        mistake={i18n.t('options.badHost', [DEFAULT_EXPORT_SETTINGS.finewsSite])}
        value={exported.finewsSite}
        read={typedHost}
        onSave={(finewsSite) => void save({ export: { ...exported, finewsSite } })}
      />
      <SettingText
        name="finewsShareHost"
        title={i18n.t('options.finewsShareHost')}
        text={i18n.t('options.finewsShareHostText')}
        mistake={i18n.t('options.badOrigin', [DEFAULT_EXPORT_SETTINGS.finewsShareHost])}
        value={exported.finewsShareHost}
        read={typedOrigin}
        onSave={(finewsShareHost) => void save({ export: { ...exported, finewsShareHost } })}
      />
    </SettingGroup>
  );
}
