import { i18n } from '#i18n';
import { partName } from './part-name.ts';
import styles from './TrialTable.module.css';
import type { Trial } from './try-rule.ts';

/** Longer texts are shown by their beginning: what differs is mostly there, and the length is said. */
const LONGEST = 160;

/** What a page gives without a rule and with it, side by side. */
export function TrialTable({ trial: { applies, fields } }: { trial: Trial }) {
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
