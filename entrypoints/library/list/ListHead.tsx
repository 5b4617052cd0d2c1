import { Download } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { IconButton } from '../../../components/controls/IconButton.tsx';
import { Select } from '../../../components/controls/Select.tsx';
import { Spinner } from '../../../components/feedback/Spinner.tsx';
import type { ClipQuery } from '../../../lib/search/clip-query.ts';
import { usualOrder } from '../address/address.ts';
import { actOn } from '../commands.ts';
import type { LibraryState } from '../library-state.ts';
import type { Answer } from './found-state.ts';
import styles from './ListHead.module.css';

/** How many clips there are in the list, and in what order. */
export function ListHead({ state }: { state: LibraryState }) {
  const { browsing, dialog, exports, found, route } = state;
  const { query } = route.address.value;
  const answer = found.answer.value;
  return (
    <div class={styles['line']}>
      <p class={styles['count']} role="status">
        {answer && countText(answer)}
        {answer && !answer.whole && <Spinner />}
      </p>
      {query.trash && answer && answer.atMost > 0 && (
        <Button
          variant="quiet"
          onClick={() => {
            dialog.value = { name: 'empty-trash' };
          }}
        >
          {i18n.t('library.emptyTrash')}
        </Button>
      )}
      {!query.trash && answer && answer.atMost > 0 && (
        <IconButton
          icon={Download}
          label={i18n.t('library.exportList')}
          data-action="export-list"
          // Of a list that is still being counted only the first rows are known.
          disabled={!answer.whole || exports.phase.value.name === 'writing'}
          onClick={() => actOn('export', [...answer.ids], state)}
        />
      )}
      <Select
        label={i18n.t('library.listBy')}
        labelHidden
        name="order"
        value={orderOf(query)}
        options={ordersFor(query)}
        onChange={(order) => browsing.ask(ORDERS[order])}
      />
    </div>
  );
}

const ORDERS = {
  relevance: { order: 'relevance' },
  'clipped-newest': { dateField: 'clipped', order: 'newest' },
  'clipped-oldest': { dateField: 'clipped', order: 'oldest' },
  'published-newest': { dateField: 'published', order: 'newest' },
  'published-oldest': { dateField: 'published', order: 'oldest' },
} as const satisfies Record<string, Partial<ClipQuery>>;

type Order = keyof typeof ORDERS;

function orderOf({ order, dateField }: ClipQuery): Order {
  return order === 'relevance' ? order : `${dateField}-${order}`;
}

/** Relevance is one of them where there are words to match. */
function ordersFor(query: ClipQuery): { value: Order; label: string }[] {
  const ranked = query.order === 'relevance' || usualOrder(query.text) === 'relevance';
  return [
    ...(ranked ? [{ value: 'relevance' as const, label: i18n.t('search.byRelevance') }] : []),
    { value: 'clipped-newest', label: i18n.t('search.clippedNewest') },
    { value: 'clipped-oldest', label: i18n.t('search.clippedOldest') },
    { value: 'published-newest', label: i18n.t('search.publishedNewest') },
    { value: 'published-oldest', label: i18n.t('search.publishedOldest') },
  ];
}

/** An exact number; while it is being counted about how many, or between which two it lies. */
function countText({ atLeast, atMost, about }: Answer): string {
  if (atLeast === atMost) return i18n.t('library.clips', atMost, [atMost.toLocaleString()]);
  if (about !== null) {
    const rounded = about.toLocaleString(undefined, { maximumSignificantDigits: 2 });
    return i18n.t('search.about', [rounded]);
  }
  return i18n.t('search.between', [atLeast.toLocaleString(), atMost.toLocaleString()]);
}
