import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { parseRules } from '../../../lib/capture/sites/parse-rules.ts';
import type { SiteRule } from '../../../lib/capture/sites/site-rule.ts';
import type { TrialPage } from '../../../lib/platform/tab/trial-page.ts';
import { RuleForm } from './RuleForm.tsx';
import { RuleJson } from './RuleJson.tsx';
import { RuleTrial } from './RuleTrial.tsx';
import { draftOf, isRule, mistakesOf, newLine, type RuleDraft, ruleOf } from './rule-draft.ts';
import styles from './SiteRules.module.css';

export interface RuleEditorProps {
  rule: SiteRule;
  /** A page to try it on at once. */
  page?: TrialPage | null;
  onSave: (rule: SiteRule) => void;
  onCancel: () => void;
}

/** A form to begin with: what people miss most often is asked for. */
function begin(rule: SiteRule): RuleDraft {
  const draft = draftOf(rule);
  return draft.lines.length > 0 ? draft : { ...draft, lines: [newLine('source', [])] };
}

/** A rule, as a form or as the JSON that it is shared as, checked while it is typed. */
export function RuleEditor({ rule, page = null, onSave, onCancel }: RuleEditorProps) {
  const [draft, setDraft] = useState(() => begin(rule));
  /** `null`: the form is shown. */
  const [json, setJson] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Whoever comes from a page is to find the form, far down in the options, and to go on typing.
    if (page) form.current?.querySelector<HTMLElement>('[name="rule-words"]')?.focus();
  }, [page]);
  const mistakes = mistakesOf(draft);
  const written = json === null ? null : parseRules(json);
  const [first, ...others] = written?.rules ?? [];
  const typed = written === null ? ruleOf(draft) : others.length === 0 ? (first ?? null) : null;
  const valid = written === null ? isRule(mistakes) : typed !== null;
  const show = (asJson: boolean) => {
    if (asJson) return setJson(JSON.stringify(ruleOf(draft), null, 2));
    if (typed) setDraft(draftOf(typed));
    setJson(null);
  };
  return (
    <form
      ref={form}
      class={styles['editor']}
      aria-label={i18n.t('rules.editor')}
      onSubmit={(event) => {
        event.preventDefault();
        if (valid && typed) onSave(typed);
      }}
    >
      <fieldset class={styles['views']} aria-label={i18n.t('rules.views')}>
        {[false, true].map((asJson) => (
          <button
            key={String(asJson)}
            type="button"
            class={styles['view']}
            aria-pressed={asJson === (json !== null)}
            // A slip in the JSON would be lost on the way into the form.
            disabled={!asJson && json !== null && !valid}
            onClick={() => asJson === (json === null) && show(asJson)}
          >
            {i18n.t(asJson ? 'rules.json' : 'rules.form')}
          </button>
        ))}
      </fieldset>
      {json === null ? (
        <RuleForm draft={draft} mistakes={mistakes} onChange={setDraft} />
      ) : (
        <RuleJson
          text={json}
          mistakes={written?.mistakes ?? []}
          several={others.length > 0}
          onChange={setJson}
        />
      )}
      <RuleTrial rule={valid ? typed : null} page={page} />
      <div class={styles['buttons']}>
        <Button type="submit" variant="primary" data-action="save-rule" disabled={!valid}>
          {i18n.t('rules.save')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {i18n.t('library.cancel')}
        </Button>
      </div>
    </form>
  );
}
