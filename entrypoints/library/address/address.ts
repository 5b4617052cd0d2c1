import { type ClipQuery, EVERYTHING } from '../../../lib/search/clip-query.ts';
import { queryWords } from '../../../lib/search/query-words.ts';

/** Where a reader is in the library: what is listed, and which clip is open. The page's hash says it. */
export interface Address {
  query: ClipQuery;
  clip: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads `#/?q=…&source=…&tag=…&from=…&to=…&by=…&order=…&trash=1&clip=…`. Whatever is missing or makes
 * no sense is left at its default, so that any hash leads somewhere; `by` has the reader's own default.
 */
export function parseAddress(
  hash: string,
  dateField: ClipQuery['dateField'] = EVERYTHING.dateField,
): Address {
  const params = new URLSearchParams(hash.split('?').slice(1).join('?'));
  const day = (name: string) => {
    const value = params.get(name) ?? '';
    return DAY.test(value) ? value : null;
  };
  const by = params.get('by');
  const text = params.get('q') ?? '';
  return {
    query: {
      text,
      sources: [...new Set(params.getAll('source'))],
      tags: [...new Set(params.getAll('tag'))],
      from: day('from'),
      to: day('to'),
      dateField: by === 'clipped' || by === 'published' ? by : dateField,
      order: orderNamed(params.get('order')) ?? usualOrder(text),
      trash: params.get('trash') === '1',
    },
    clip: params.get('clip') || null,
  };
}

/** What is listed first where the reader has not said so: with words to match, what matches them best. */
export function usualOrder(text: string): ClipQuery['order'] {
  return queryWords(text).length > 0 ? 'relevance' : 'newest';
}

function orderNamed(name: string | null): ClipQuery['order'] | null {
  return name === 'newest' || name === 'oldest' || name === 'relevance' ? name : null;
}

/** The hash of an address. `by` is always there: a bookmark outlives a changed default. */
export function formatAddress({ query, clip }: Address): string {
  const params = new URLSearchParams();
  if (query.text) params.set('q', query.text);
  for (const source of query.sources) params.append('source', source);
  for (const tag of query.tags) params.append('tag', tag);
  if (query.from) params.set('from', query.from);
  if (query.to) params.set('to', query.to);
  params.set('by', query.dateField);
  if (query.order !== usualOrder(query.text)) params.set('order', query.order);
  if (query.trash) params.set('trash', '1');
  if (clip) params.set('clip', clip);
  return `#/?${params}`;
}

/** Whether something narrows the list down: only then is an empty list "no match". */
export function isNarrowed(query: ClipQuery): boolean {
  return Boolean(
    query.text.trim() || query.sources.length || query.tags.length || query.from || query.to,
  );
}

/** The same view of the library with nothing narrowing it. */
export function widened(query: ClipQuery): ClipQuery {
  const { dateField, order, trash } = query;
  return { ...EVERYTHING, dateField, order: order === 'relevance' ? 'newest' : order, trash };
}

/** A query with a change to it. Words that come or go bring their own order; other words leave it. */
export function changedQuery(query: ClipQuery, change: Partial<ClipQuery>): ClipQuery {
  const next = { ...query, ...change };
  const usual = usualOrder(next.text);
  const kept = change.order !== undefined || usual === usualOrder(query.text);
  return kept ? next : { ...next, order: usual };
}
