import { FileText } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FileButton } from '../../../components/controls/FileButton.tsx';
import type { SiteRule } from '../../../lib/capture/sites/site-rule.ts';
import type { TrialPage } from '../../../lib/platform/tab/trial-page.ts';
import { FormBox } from './FormBox.tsx';
import styles from './RuleTrial.module.css';
import { savedAddress } from './saved-address.ts';
import { TrialTable } from './TrialTable.tsx';
import { type Trial, tryRule } from './try-rule.ts';

/** Typing pauses for so many milliseconds before the page is read again. */
const PAUSE = 300;

export interface RuleTrialProps {
  /** `null`: there is no rule yet that could be tried. */
  rule: SiteRule | null;
  /** The page that the reader came from, to be tried at once. */
  page: TrialPage | null;
}

/** What a rule does to a page that the popup brought along, or that the reader saved. */
export function RuleTrial({ rule, page: brought }: RuleTrialProps) {
  const [page, setPage] = useState(brought);
  const [trial, setTrial] = useState<Trial | null>(null);
  const isReady = page !== null && URL.canParse(page.url);
  const written = JSON.stringify(rule);
  useEffect(() => {
    if (!rule || !page || !isReady) return;
    let isLeft = false;
    const timer = setTimeout(async () => {
      const result = await tryRule(rule, page);
      if (!isLeft) setTrial(result);
    }, PAUSE);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
    // The same rule typed again is a new object: its text is compared.
  }, [written, page, isReady]);
  return (
    <div class={styles['trial']}>
      <FileButton
        label={i18n.t('rules.try')}
        icon={FileText}
        data-action="try-rule"
        name="trial-page"
        accept=".html,.htm,.xhtml,text/html"
        onFile={async (chosen) => {
          const html = await chosen.text();
          setTrial(null);
          setPage({ name: chosen.name, html, url: savedAddress(html) });
        }}
      />
      {!page && <p class={styles['hint']}>{i18n.t('rules.tryText')}</p>}
      {page && (
        <FormBox
          label={page.name ? i18n.t('rules.tryAddress', [page.name]) : i18n.t('rules.address')}
          name="trial-address"
          prompt="https://news.example.com/2024/1.html"
          value={page.url}
          mistake={isReady ? undefined : i18n.t('rules.noAddress')}
          onInput={(url) => setPage({ ...page, url })}
        />
      )}
      {rule && page && isReady && trial && <TrialTable trial={trial} />}
    </div>
  );
}
