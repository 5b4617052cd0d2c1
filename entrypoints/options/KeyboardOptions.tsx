import { i18n } from '#i18n';
import { Kbd } from '../../components/controls/Kbd.tsx';
import { Setting, SettingGroup } from '../../components/controls/Setting.tsx';
import type { AssignedKeys } from '../../lib/platform/toolbar/assigned-keys.ts';

/** The keys that clip, and where the browser lets a reader change them. */
export function KeyboardOptions({ keys }: { keys: AssignedKeys }) {
  const shown = (key: string) => (key ? <Kbd>{key}</Kbd> : i18n.t('options.shortcutNone'));
  return (
    <SettingGroup
      title={i18n.t('options.shortcuts')}
      text={
        import.meta.env.FIREFOX
          ? i18n.t('options.shortcutsFirefox')
          : i18n.t('options.shortcutsChrome', ['chrome://extensions/shortcuts'])
      }
    >
      <Setting title={i18n.t('options.shortcutPopup')}>{shown(keys.popup)}</Setting>
      <Setting title={i18n.t('options.shortcutClip')}>{shown(keys.clip)}</Setting>
    </SettingGroup>
  );
}
