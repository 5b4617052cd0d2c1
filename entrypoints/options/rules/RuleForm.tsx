import { Plus } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { FormBox } from './FormBox.tsx';
import { RuleLine } from './RuleLine.tsx';
import {
  type DraftLine,
  type DraftMistakes,
  newLine,
  RULE_PARTS,
  type RuleDraft,
} from './rule-draft.ts';
import styles from './SiteRules.module.css';

export interface RuleFormProps {
  draft: RuleDraft;
  mistakes: DraftMistakes;
  onChange: (draft: RuleDraft) => void;
}

/** A rule as a form: its sites, then a line for each thing that it says. */
export function RuleForm({ draft, mistakes, onChange }: RuleFormProps) {
  const { hosts, paths, lines } = draft;
  const setLines = (changed: DraftLine[]) => onChange({ ...draft, lines: changed });
  const said = (code: DraftMistakes['hosts']) =>
    code ? i18n.t(`rules.mistakes.${code}`) : undefined;
  const unused = RULE_PARTS.find((part) => !lines.some((line) => line.part === part)) ?? 'drop';
  return (
    <div class={styles['form']}>
      <FormBox
        label={i18n.t('rules.hosts')}
        name="rule-hosts"
        prompt="news.example.com *.example.com"
        value={hosts}
        // Nothing is wrong yet with a box that nobody has typed into.
        mistake={hosts ? said(mistakes.hosts) : undefined}
        onInput={(text) => onChange({ ...draft, hosts: text })}
      />
      <FormBox
        label={i18n.t('rules.paths')}
        name="rule-paths"
        prompt={i18n.t('rules.allPaths')}
        value={paths}
        mistake={said(mistakes.paths)}
        onInput={(text) => onChange({ ...draft, paths: text })}
      />
      {lines.map((line) => (
        <RuleLine
          key={line.key}
          line={line}
          mistake={said(mistakes.lines.get(line.key))}
          onChange={(changed) => setLines(lines.map((one) => (one === line ? changed : one)))}
          onRemove={() => setLines(lines.filter((one) => one !== line))}
        />
      ))}
      <Button
        variant="quiet"
        icon={Plus}
        data-action="add-line"
        onClick={() => setLines([...lines, newLine(unused, lines)])}
      >
        {i18n.t('rules.addLine')}
      </Button>
    </div>
  );
}
