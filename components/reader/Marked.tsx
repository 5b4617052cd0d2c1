import type { MarkedText } from '../../lib/text/mark-words.ts';
import styles from './Marked.module.css';

/** Text in which the words that were looked for stand out. */
export function Marked({ text }: { text: MarkedText }) {
  return (
    <>
      {text.map((part, at) =>
        part.marked ? (
          <mark key={at} class={styles['mark']}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
