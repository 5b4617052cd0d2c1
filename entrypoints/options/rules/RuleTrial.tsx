import { FileText } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FileButton } from '../../../components/FileButton.tsx';
import type { SiteRule } from '../../../lib/capture/sites/site-rule.ts';
import type { TrialPage } from '../../../lib/platform/trial-page.ts';
import { FormBox } from './FormBox.tsx';
import { partName } from './part-name.ts';
import styles from './SiteRules.module.css';
import { addressOf, type Trial, tryRule } from './try-rule.ts';

/** Typing pauses for so many milliseconds before the page is read again. */
const PAUSE = 300;
/** Longer texts are shown by their beginning: what differs is mostly there, and the length is said. */
const LONGEST = 160;

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
          setPage({ name: chosen.name, html, url: addressOf(html) });
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

function TrialTable({ trial: { applies, fields } }: { trial: Trial }) {
  return (
    <>
      {!applies && <p class={styles['mistake']}>{i18n.t('rules.notForPage')}</p>}
      <table class={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('rules.part')}</th>
            <th scope="col">{i18n.t('rules.without')}</th>
            <th scope="col">{i18n.t('rules.within')}</th>
          </tr>
        </thead>
        <tbody>
          {fields
            .filter(({ without, within }) => without || within)
            .map(({ field, without, within }) => (
              <tr key={field} data-differs={without !== within}>
                <th scope="row">{partName(field)}</th>
                <td>{shortened(without)}</td>
                <td>{shortened(within)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text || '–';
  return `${text.slice(0, LONGEST)}… (${i18n.t('library.characters', [text.length])})`;
}
