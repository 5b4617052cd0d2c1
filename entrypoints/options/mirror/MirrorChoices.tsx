import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { Select } from '../../../components/controls/Select.tsx';
import { Setting } from '../../../components/controls/Setting.tsx';
import type { MirrorStatus } from '../../../lib/platform/mirror/follow-mirror.ts';
import type { Settings } from '../../../lib/platform/settings/settings.ts';
import { profileChoices } from '../profiles/profile-choices.ts';
import type { Mirror } from './mirror-state.ts';

export interface MirrorChoicesProps {
  mirror: Mirror;
  status: MirrorStatus;
  settings: Settings;
}

/** What can be set about the mirror, and how it ends. */
export function MirrorChoices({ mirror, status, settings }: MirrorChoicesProps) {
  const busy = status.allowed && !status.settings.paused && status.waiting > 0;
  return (
    <>
      <Setting title={i18n.t('mirror.format')} text={i18n.t('mirror.formatText')}>
        <Select
          label={i18n.t('mirror.format')}
          labelHidden
          name="mirrorFormat"
          value={status.settings.format}
          options={[
            { value: 'byRules' as const, label: i18n.t('mirror.byRules') },
            ...profileChoices(settings),
          ]}
          onChange={(format) => void mirror.set({ format })}
        />
      </Setting>
      <Setting title={i18n.t('mirror.check')} text={i18n.t('mirror.checkText')}>
        <Button data-action="check-mirror" busy={busy} onClick={() => void mirror.check()}>
          {i18n.t('mirror.checkButton')}
        </Button>
      </Setting>
      <Setting title={i18n.t('mirror.stop')} text={i18n.t('mirror.stopText')}>
        <Button variant="danger" data-action="stop-mirror" onClick={() => void mirror.stop()}>
          {i18n.t('mirror.stop')}
        </Button>
      </Setting>
    </>
  );
}
