import styles from './Spinner.module.css';

/** Something is under way. Says nothing itself: the words beside it do. */
export function Spinner() {
  return <span class={styles['spinner']} aria-hidden="true" />;
}
