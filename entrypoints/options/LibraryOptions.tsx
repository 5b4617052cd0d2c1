import { i18n } from '#i18n';
import { Select } from '../../components/controls/Select.tsx';
import { Setting, SettingGroup } from '../../components/controls/Setting.tsx';
import { SettingText } from '../../components/controls/SettingText.tsx';
import { Switch } from '../../components/controls/Switch.tsx';
import { typedSeconds } from './check-setting.ts';
import type { OptionsState } from './options-state.ts';

/** How clips are made and listed. */
export function LibraryOptions({ state: { settings, save } }: { state: OptionsState }) {
  const { bothScripts, dateField, waitSeconds } = settings.value;
  return (
    <SettingGroup title={i18n.t('options.reading')}>
      <SettingText
        name="waitSeconds"
        short
        title={i18n.t('options.waitSeconds')}
        text={i18n.t('options.waitSecondsText')}
        suffix={i18n.t('options.seconds')}
        mistake={i18n.t('options.badSeconds')}
        value={String(waitSeconds)}
        read={typedSeconds}
        onSave={(seconds) => void save({ waitSeconds: seconds })}
      />
      <Setting title={i18n.t('options.dateField')} text={i18n.t('options.dateFieldText')}>
        <Select
          label={i18n.t('options.dateField')}
          labelHidden
          name="dateField"
          value={dateField}
          options={[
            { value: 'clipped', label: i18n.t('library.byClipped') },
            { value: 'published', label: i18n.t('library.byPublished') },
          ]}
          onChange={(field) => void save({ dateField: field })}
        />
      </Setting>
      <Setting title={i18n.t('scripts.title')} text={i18n.t('scripts.text')}>
        <Switch
          label={i18n.t('scripts.title')}
          name="bothScripts"
          on={bothScripts}
          onChange={(on) => void save({ bothScripts: on })}
        />
      </Setting>
    </SettingGroup>
  );
}
