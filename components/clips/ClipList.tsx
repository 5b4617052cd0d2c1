import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ClipQuery } from '../../lib/search/clip-query.ts';
import styles from './ClipList.module.css';
import { ClipRow, type RowClip } from './ClipRow.tsx';
import { useVirtualRows } from './use-virtual-rows.ts';

/** Pixels; `ClipRow.module.css` fills exactly this. */
const ROW_HEIGHT = 120;

/** With a click or a step: open only, add or take away, or everything up to here. */
export type Reach = 'one' | 'toggle' | 'range';

export interface ClipListProps {
  ids: readonly string[];
  /** How many there are in all; more than `ids` while only the first are known. */
  total: number;
  /** Those read so far; what is not among them shows its place only. */
  clips: ReadonlyMap<string, RowClip>;
  /** The query that `ids` answer. */
  query: ClipQuery;
  chosen: ReadonlySet<string>;
  cursor: string | null;
  onPress: (id: string, reach: Reach) => void;
  onStep: (by: number, reach: Reach) => void;
  onStar: (id: string) => void;
  /** These rows are in view, of the list that answers this query. */
  onShow: (ids: readonly string[], query: ClipQuery) => void;
}

/** A list of any length; only what is in view exists. A list box of which many can be chosen. */
export function ClipList(props: ClipListProps) {
  const { ids, total, clips, query, chosen, cursor, onPress, onStep, onStar, onShow } = props;
  const virtual = useVirtualRows({ ids, rowHeight: ROW_HEIGHT, listKey: query });
  const { rows, reveal } = virtual;
  const visible = rows.map(({ index }) => ids[index]).filter((id) => id !== undefined);

  // By their ids: the list of them is made anew each time. Before anything is painted: they are to be read.
  useLayoutEffect(() => onShow(visible, query), [visible.join(), query, onShow]);

  // A cursor that moved is followed; a list that changed under it is not a move.
  useLayoutEffect(() => {
    const at = cursor === null ? -1 : ids.indexOf(cursor);
    if (at >= 0) reveal(at);
  }, [cursor]);

  const page = Math.max(1, Math.floor((virtual.scroller.current?.clientHeight ?? 0) / ROW_HEIGHT));
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -ids.length,
    End: ids.length,
  };

  return (
    <div
      ref={virtual.scroller}
      class={styles['list']}
      role="listbox"
      data-clips
      tabIndex={0}
      aria-label={i18n.t('library.list')}
      aria-multiselectable="true"
      aria-activedescendant={cursor && visible.includes(cursor) ? `clip-${cursor}` : undefined}
      onKeyDown={(event) => {
        const by = steps[event.key];
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (by !== undefined) onStep(by, event.shiftKey ? 'range' : 'one');
        else if (event.key === ' ' && cursor) onPress(cursor, 'toggle');
        else return;
        event.preventDefault();
      }}
    >
      <div class={styles['rows']} role="presentation" style={{ height: virtual.height }}>
        {rows.map(({ index, start }) => {
          const id = ids[index];
          if (id === undefined) return null;
          return (
            <ClipRow
              key={id}
              id={id}
              row={clips.get(id)}
              place={index + 1}
              total={total}
              top={start}
              dateField={query.dateField}
              chosen={chosen.has(id)}
              choosing={chosen.size > 0}
              current={id === cursor}
              onPress={onPress}
              onStar={onStar}
            />
          );
        })}
      </div>
    </div>
  );
}
