import { filterChips } from '../../../components/search/filter-chips.ts';
import { saidChip } from '../../../components/search/said-chip.ts';
import type { ClipQuery } from '../../../lib/search/clip-query.ts';
import { describeQuery } from '../../../lib/search/query/describe-query.ts';
import { withoutCondition } from '../../../lib/search/query/without-condition.ts';

/** A query without one of its conditions. */
export interface RelaxedQuery {
  /** What it goes without, in words. */
  without: string;
  change: Partial<ClipQuery>;
}

/** More would take long to try, and to read. */
const MOST = 8;

/** A query without each of its conditions in turn: none where there is only one. */
export function relaxedQueries(query: ClipQuery): RelaxedQuery[] {
  const words = describeQuery(query.text).map((chip) => ({
    without: saidChip(chip),
    change: { text: withoutCondition(query.text, chip) },
  }));
  const filters = filterChips(query).map(({ label, without }) => ({
    without: label,
    change: without,
  }));
  const all = [...words, ...filters];
  return all.length > 1 ? all.slice(0, MOST) : [];
}
