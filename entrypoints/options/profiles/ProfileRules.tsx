import { Plus, Trash2 } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { IconButton } from '../../../components/controls/IconButton.tsx';
import { Select } from '../../../components/controls/Select.tsx';
import { Setting } from '../../../components/controls/Setting.tsx';
import type { ProfileRule } from '../../../lib/export/own/profile-rule.ts';
import type { OptionsState } from '../options-state.ts';
import styles from './ProfileRules.module.css';
import { profileChoices } from './profile-choices.ts';

/** Which clips are exported by another profile than the one above. */
export function ProfileRules({ state: { settings, save } }: { state: OptionsState }) {
  const { rules, profile } = settings.value;
  const change = (at: number, part: Partial<ProfileRule>) =>
    void save({ rules: rules.map((rule, index) => (index === at ? { ...rule, ...part } : rule)) });
  return (
    <>
      <Setting title={i18n.t('profiles.rules')} text={i18n.t('profiles.rulesText')}>
        <Button
          icon={Plus}
          data-action="new-rule"
          onClick={() => void save({ rules: [...rules, { field: 'source', value: '', profile }] })}
        >
          {i18n.t('profiles.newRule')}
        </Button>
      </Setting>
      {rules.map((rule, at) => (
        <div class={styles['rule']} key={at}>
          <Select
            label={i18n.t('profiles.ruleField')}
            labelHidden
            name="ruleField"
            value={rule.field}
            options={[
              { value: 'source', label: i18n.t('profiles.ifSource') },
              { value: 'tag', label: i18n.t('profiles.ifTag') },
            ]}
            onChange={(field) => change(at, { field })}
          />
          <input
            class={styles['value']}
            name="ruleValue"
            aria-label={i18n.t('profiles.ruleValue')}
            value={rule.value}
            onChange={(event) => change(at, { value: event.currentTarget.value })}
          />
          <Select
            label={i18n.t('options.profile')}
            labelHidden
            name="ruleProfile"
            value={rule.profile}
            options={profileChoices(settings.value)}
            onChange={(chosen) => change(at, { profile: chosen })}
          />
          <IconButton
            icon={Trash2}
            label={i18n.t('profiles.deleteRule')}
            onClick={() => void save({ rules: rules.filter((_, index) => index !== at) })}
          />
        </div>
      ))}
    </>
  );
}
