import { i18n } from '#i18n';
import type { ClipQuery, FoundClips } from '../../lib/search/clip-query.ts';
import { monthText } from '../../lib/text/dates/day-text.ts';
import { DateRange } from '../controls/DateRange.tsx';
import { monthOfRange, monthRange } from '../controls/month-range.ts';
import { FacetList } from './FacetList.tsx';

export interface FilterPanelProps {
  query: ClipQuery;
  /** `null`: not known yet. */
  found: Omit<FoundClips, 'ids'> | null;
  onChange: (change: Partial<ClipQuery>) => void;
}

/** What the list can be narrowed down by. */
export function FilterPanel({ query, found, onChange }: FilterPanelProps) {
  const { sources, tags, from, to } = query;
  const month = monthOfRange(query);
  const locale = i18n.t('common.locale');
  return (
    <>
      <FacetList
        title={i18n.t('library.sources')}
        values={found?.sources ?? []}
        chosen={sources}
        nameOf={(source) => source || i18n.t('common.noSource')}
        onToggle={(source) => onChange({ sources: toggled(sources, source) })}
      />
      <FacetList
        title={i18n.t('library.tags')}
        values={found?.tags ?? []}
        chosen={tags}
        nameOf={(tag) => tag}
        onToggle={(tag) => onChange({ tags: toggled(tags, tag) })}
      />
      <FacetList
        title={i18n.t('library.months')}
        values={found?.months ?? []}
        chosen={month ? [month] : []}
        nameOf={(value) => monthText(value, locale)}
        onToggle={(value) =>
          onChange(value === month ? { from: null, to: null } : monthRange(value))
        }
      />
      <DateRange range={{ from, to }} onChange={onChange} />
    </>
  );
}

function toggled(values: string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
