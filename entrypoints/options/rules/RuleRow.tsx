import { PencilLine, Trash2 } from 'lucide-preact';
import { i18n } from '#i18n';
import { IconButton } from '../../../components/controls/IconButton.tsx';
import { Setting } from '../../../components/controls/Setting.tsx';
import { Switch } from '../../../components/controls/Switch.tsx';
import type { SiteRule } from '../../../lib/capture/sites/site-rule.ts';
import { partsText } from './part-name.ts';

export interface RuleRowProps {
  rule: SiteRule;
  enabled: boolean;
  onEnable: (enabled: boolean) => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** One rule in the list: its sites, what it decides, and what can be done with it. */
export function RuleRow({ rule, enabled, onEnable, onEdit, onDelete }: RuleRowProps) {
  const hosts = rule.hosts.join(' ');
  return (
    <Setting title={[hosts, ...(rule.paths ?? [])].join(' ')} text={partsText(rule)}>
      <Switch
        label={i18n.t('rules.use', [hosts])}
        name="rule-enabled"
        on={enabled}
        onChange={onEnable}
      />
      <IconButton
        icon={PencilLine}
        label={i18n.t('rules.edit', [hosts])}
        data-action="edit-rule"
        onClick={onEdit}
      />
      <IconButton
        icon={Trash2}
        label={i18n.t('rules.delete', [hosts])}
        data-action="delete-rule"
        onClick={onDelete}
      />
    </Setting>
  );
}
