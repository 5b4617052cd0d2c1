import {
  Calendar,
  Globe,
  History,
  type LucideIcon,
  Newspaper,
  SlidersHorizontal,
  Tag,
  TextSearch,
} from 'lucide-preact';
import { i18n } from '#i18n';
import type { Suggestion } from '../../lib/search/query/suggest.ts';
import styles from './QueryOffers.module.css';
import type { Offer } from './use-query-entry.ts';

export interface QueryOffersProps {
  /** Ids are made from it: `<id>-list`, and `<id>-0` and so on for the options. */
  id: string;
  open: boolean;
  offers: readonly Offer[];
  /** Which is chosen by the arrows; -1: none. */
  active: number;
  onChoose: (offer: Offer) => void;
  /** Forgets the queries of before. */
  onForget: () => void;
}

const ICONS: Record<Suggestion['kind'], LucideIcon> = {
  field: TextSearch,
  source: Newspaper,
  tag: Tag,
  site: Globe,
  quality: SlidersHorizontal,
  date: Calendar,
};

/** The list under the search box. The focus stays in the box; a press here does not take it. */
export function QueryOffers({ id, open, offers, active, onChoose, onForget }: QueryOffersProps) {
  const recent = offers[0]?.kind === 'recent';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press keeps the focus where it is
    <div class={styles['list']} hidden={!open} onMouseDown={(event) => event.preventDefault()}>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={i18n.t(recent ? 'search.recent' : 'search.completions')}
      >
        {offers.map((offer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as the combobox pattern has it
          // biome-ignore lint/a11y/useFocusableInteractive: so is the focus
          <div
            key={offer.kind === 'recent' ? offer.query : offer.suggestion.text}
            id={`${id}-${index}`}
            class={styles['option']}
            role="option"
            aria-selected={index === active}
            onClick={() => onChoose(offer)}
          >
            <OfferText offer={offer} />
          </div>
        ))}
      </div>
      {recent && (
        <button type="button" class={styles['forget']} tabIndex={-1} onClick={onForget}>
          {i18n.t('search.forget')}
        </button>
      )}
    </div>
  );
}

function OfferText({ offer }: { offer: Offer }) {
  if (offer.kind === 'recent') {
    return (
      <>
        <History size={14} aria-hidden="true" />
        <span class={styles['label']}>{offer.query}</span>
      </>
    );
  }
  const { kind, label, count } = offer.suggestion;
  const Icon = ICONS[kind];
  return (
    <>
      <Icon size={14} aria-hidden="true" />
      <span class={styles['label']}>{label}</span>
      <span class={styles['hint']}>
        {count === null ? i18n.t(`search.kinds.${kind}`) : count.toLocaleString()}
      </span>
    </>
  );
}
