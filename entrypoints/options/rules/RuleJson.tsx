import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RuleMistake } from '../../../lib/capture/sites/parse-rules.ts';
import { mistakeText } from './mistake-text.ts';
import styles from './SiteRules.module.css';

export interface RuleJsonProps {
  text: string;
  mistakes: readonly RuleMistake[];
  /** It is a list of several rules, which is for importing. */
  several: boolean;
  onChange: (text: string) => void;
}

/** A rule as the text that it is shared as. */
export function RuleJson({ text, mistakes, several, onChange }: RuleJsonProps) {
  const id = useId();
  const wrong = [...mistakes.map(mistakeText), ...(several ? [i18n.t('rules.onlyOne')] : [])];
  return (
    <div class={styles['json']}>
      <textarea
        class={styles['code']}
        name="rule-json"
        aria-label={i18n.t('rules.json')}
        aria-invalid={wrong.length > 0 || undefined}
        aria-describedby={id}
        rows={Math.min(24, text.split('\n').length + 1)}
        spellcheck={false}
        value={text}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <ul id={id} class={styles['mistakes']}>
        {wrong.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
