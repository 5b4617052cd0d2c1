import { Download, Plus, Upload } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { FileButton } from '../../../components/controls/FileButton.tsx';
import { Setting, SettingGroup } from '../../../components/controls/Setting.tsx';
import { Toast } from '../../../components/feedback/Toast.tsx';
import { RuleEditor } from './RuleEditor.tsx';
import { RuleRow } from './RuleRow.tsx';
import { createRulesState } from './rules-state.ts';
import styles from './SiteRules.module.css';

/** The reader's rules for sites: listed, written, tried, shared. */
export function SiteRules() {
  const [state] = useState(createRulesState);
  useEffect(() => void state.load(), [state]);
  const [rules, editing] = [state.rules.value, state.editing.value];
  const leave = () => {
    state.editing.value = null;
  };
  const editor = (id: string, rule = state.begun.value) => (
    <RuleEditor
      key={id}
      rule={rule}
      page={state.page.value}
      onSave={(changed) => void state.put(id, changed)}
      onCancel={leave}
    />
  );
  return (
    <SettingGroup title={i18n.t('rules.title')} text={i18n.t('rules.text')}>
      {editing === 'new' && editor('new')}
      {rules?.map(({ id, enabled, rule }) =>
        editing === id ? (
          editor(id, rule)
        ) : (
          <RuleRow
            key={id}
            rule={rule}
            enabled={enabled}
            onEnable={(on) => void state.enable(id, on)}
            onEdit={() => {
              state.editing.value = id;
            }}
            onDelete={() => void state.remove(id)}
          />
        ),
      )}
      {rules?.length === 0 && editing === null && (
        <p class={styles['none']}>{i18n.t('rules.none')}</p>
      )}
      {state.unasked.value.length > 0 && (
        <Setting title={i18n.t('rules.unasked')} text={state.unasked.value.join(' ')}>
          <Button variant="quiet" data-action="ask-again" onClick={() => void state.askAgain()}>
            {i18n.t('rules.askAgain')}
          </Button>
        </Setting>
      )}
      <div class={styles['actions']}>
        <Button
          icon={Plus}
          data-action="add-rule"
          onClick={() => {
            state.editing.value = 'new';
          }}
        >
          {i18n.t('rules.add')}
        </Button>
        <FileButton
          label={i18n.t('rules.import')}
          icon={Upload}
          variant="quiet"
          name="rules-file"
          accept=".json,application/json"
          onFile={async (chosen) => state.importFile(await chosen.text())}
        />
        {rules !== null && rules.length > 0 && (
          <Button
            variant="quiet"
            icon={Download}
            data-action="export-rules"
            onClick={state.exportFile}
          >
            {i18n.t('rules.export')}
          </Button>
        )}
      </div>
      <Toast
        message={state.toast.value}
        onClose={() => {
          state.toast.value = null;
        }}
      />
    </SettingGroup>
  );
}
