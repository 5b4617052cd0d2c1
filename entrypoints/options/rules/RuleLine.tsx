import { X } from 'lucide-preact';
import { i18n } from '#i18n';
import { IconButton } from '../../../components/controls/IconButton.tsx';
import { Select } from '../../../components/controls/Select.tsx';
import { FormBox } from './FormBox.tsx';
import { partName } from './part-name.ts';
import { type DraftLine, RULE_PARTS } from './rule-draft.ts';
import styles from './SiteRules.module.css';

export interface RuleLineProps {
  line: DraftLine;
  mistake?: string | undefined;
  onChange: (line: DraftLine) => void;
  onRemove: () => void;
}

const KINDS = ['text', 'attribute', 'value'] as const;

/** One thing that a rule says: which part of the article, and where it stands. */
export function RuleLine({ line, mistake, onChange, onRemove }: RuleLineProps) {
  const { part, kind, words, attribute, strip } = line;
  const isField = part !== 'body' && part !== 'drop';
  const shown = isField ? kind : 'text';
  const isPlace = isField && kind !== 'value';
  return (
    <fieldset class={styles['line']} aria-label={partName(part)}>
      <div class={styles['choices']}>
        <Select
          label={i18n.t('rules.part')}
          labelHidden
          name="rule-part"
          value={part}
          options={RULE_PARTS.map((one) => ({ value: one, label: partName(one) }))}
          onChange={(chosen) => onChange({ ...line, part: chosen })}
        />
        {isField && (
          <Select
            label={i18n.t('rules.kind')}
            labelHidden
            name="rule-kind"
            value={kind}
            options={KINDS.map((one) => ({ value: one, label: i18n.t(`rules.kinds.${one}`) }))}
            onChange={(chosen) => onChange({ ...line, kind: chosen })}
          />
        )}
        <span class={styles['remove']}>
          <IconButton icon={X} size="small" label={i18n.t('rules.removeLine')} onClick={onRemove} />
        </span>
      </div>
      <FormBox
        label={i18n.t(shown === 'value' ? 'rules.words' : 'rules.selector')}
        name="rule-words"
        prompt={shown === 'value' ? '' : '.article .source'}
        value={words}
        mistake={mistake}
        onInput={(text) => onChange({ ...line, words: text })}
      />
      {isPlace && kind === 'attribute' && (
        <FormBox
          label={i18n.t('rules.attribute')}
          name="rule-attribute"
          prompt="datetime"
          value={attribute}
          onInput={(text) => onChange({ ...line, attribute: text })}
        />
      )}
      {isPlace && (
        <FormBox
          label={i18n.t('rules.strip')}
          name="rule-strip"
          prompt={i18n.t('rules.stripPrompt')}
          value={strip}
          onInput={(text) => onChange({ ...line, strip: text })}
        />
      )}
    </fieldset>
  );
}
