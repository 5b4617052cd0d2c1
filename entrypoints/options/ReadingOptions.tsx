import { i18n } from '#i18n';
import { Setting, SettingGroup } from '../../components/controls/Setting.tsx';
import { ReadingControls } from '../../components/reader/ReadingControls.tsx';
import type { OptionsState } from './options-state.ts';

/** How articles, and all our pages, look. */
export function ReadingOptions({ state: { settings, save } }: { state: OptionsState }) {
  const { reading, theme } = settings.value;
  return (
    <SettingGroup title={i18n.t('reading.title')}>
      <ReadingControls
        style={reading}
        theme={theme}
        onStyle={(change) => void save({ reading: { ...reading, ...change } })}
        onTheme={(chosen) => void save({ theme: chosen })}
        line={(title, control) => <Setting title={title}>{control}</Setting>}
      />
    </SettingGroup>
  );
}
