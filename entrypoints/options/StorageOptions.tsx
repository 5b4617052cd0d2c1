import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button.tsx';
import { Setting, SettingGroup } from '../../components/controls/Setting.tsx';
import { sizeText } from '../../lib/text/size-text.ts';
import type { OptionsState } from './options-state.ts';

/**
 * What the library takes. That it is kept needs no button: the permission `unlimitedStorage` exempts it
 * from clearing in Chromium, and answers for the reader in Firefox (see `persistStorage`).
 */
export function StorageOptions({ state }: { state: OptionsState }) {
  const { emptying, usage } = state;
  const used = usage.value;
  if (!used) return null;
  const locale = i18n.t('common.locale');
  const { clips, trash, bytes, quota } = used;
  return (
    <SettingGroup title={i18n.t('options.storage')}>
      <Setting title={i18n.t('options.clips')}>{clips.toLocaleString()}</Setting>
      {bytes !== null && (
        <Setting title={i18n.t('options.used')}>
          {quota === null
            ? sizeText(bytes, locale)
            : i18n.t('options.usedOf', [sizeText(bytes, locale), sizeText(quota, locale)])}
        </Setting>
      )}
      <Setting title={i18n.t('options.persistence')} text={i18n.t('options.kept')} />
      <Setting title={i18n.t('options.trash')} text={i18n.t('options.trashText')}>
        {trash.toLocaleString()}
        {trash > 0 && (
          <Button
            variant="danger"
            data-action="empty-trash"
            onClick={() => {
              emptying.value = true;
            }}
          >
            {i18n.t('library.emptyTrash')}
          </Button>
        )}
      </Setting>
    </SettingGroup>
  );
}
