import styles from './CountTiles.module.css';

export interface CountTile {
  label: string;
  count: number;
  /** `good`: what one came for; `bad`: what went wrong. */
  tone: 'good' | 'plain' | 'bad';
}

/** A few numbers side by side, each with what it counts. */
export function CountTiles({ tiles }: { tiles: readonly CountTile[] }) {
  return (
    <dl class={styles['tiles']}>
      {tiles.map(({ label, count, tone }) => (
        <div key={label} class={styles['tile']} data-tone={count === 0 ? 'plain' : tone}>
          <dt class={styles['label']}>{label}</dt>
          <dd class={styles['count']}>{count.toLocaleString()}</dd>
        </div>
      ))}
    </dl>
  );
}
