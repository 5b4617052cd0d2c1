import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import type { FirstClips } from '../../../lib/search/clip-index.ts';
import type { ClipQuery } from '../../../lib/search/clip-query.ts';
import styles from './RelaxedSearches.module.css';
import { type RelaxedQuery, relaxedQueries } from './relaxed-queries.ts';

export interface RelaxedSearchesProps {
  /** Finds nothing. */
  query: ClipQuery;
  find: (query: ClipQuery, signal: AbortSignal) => Promise<FirstClips>;
  onAsk: (change: Partial<ClipQuery>) => void;
}

/** Searches that find something by going without one condition of a query that finds nothing. */
export function RelaxedSearches({ query, find, onAsk }: RelaxedSearchesProps) {
  const [found, setFound] = useState<(RelaxedQuery & FirstClips)[]>([]);
  useEffect(() => {
    const overtaken = new AbortController();
    setFound([]);
    const tryAll = async () => {
      const tried: typeof found = [];
      for (const relaxed of relaxedQueries(query)) {
        const first = await find({ ...query, ...relaxed.change }, overtaken.signal);
        if (first.ids.length > 0) tried.push({ ...relaxed, ...first });
      }
      if (!overtaken.signal.aborted) setFound(tried);
    };
    tryAll().catch((reason: unknown) => {
      if (!overtaken.signal.aborted) reportError(reason);
    });
    return () => overtaken.abort();
  }, [query]);
  if (found.length === 0) return null;
  return (
    <ul class={styles['list']}>
      {found.map(({ without, change, atLeast, atMost }) => (
        <li key={without}>
          <Button data-action="relax-search" onClick={() => onAsk(change)}>
            <span>{i18n.t('search.relaxed', [without])}</span>
            {atLeast === atMost && <span class={styles['count']}>{atMost.toLocaleString()}</span>}
          </Button>
        </li>
      ))}
    </ul>
  );
}
