/** Which rows of the list are meant: one has the cursor, any number may be chosen. */
export interface Selection {
  /** The row that keys act on. */
  cursor: string | null;
  /** Where a range begins that Shift extends. */
  anchor: string | null;
  chosen: ReadonlySet<string>;
}

export const NOTHING_SELECTED: Selection = { cursor: null, anchor: null, chosen: new Set() };

/** The cursor moves; what is chosen stays. */
export function pointedAt(selection: Selection, id: string | null): Selection {
  return { ...selection, cursor: id, anchor: id };
}

/** Ctrl or Cmd with a click, or `x`: chosen becomes not chosen and the other way round. */
export function toggled(selection: Selection, id: string): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { cursor: id, anchor: id, chosen };
}

/** Shift with a click or a step: everything between the anchor and `id`, in the order of the list. */
export function extendedTo(selection: Selection, ids: readonly string[], id: string): Selection {
  const anchor = selection.anchor ?? id;
  const [a, b] = [ids.indexOf(anchor), ids.indexOf(id)].sort((x, y) => x - y);
  if (a === undefined || b === undefined || a < 0) return toggled(selection, id);
  return { cursor: id, anchor, chosen: new Set(ids.slice(a, b + 1)) };
}

/** Everything in the list. */
export function allChosen(selection: Selection, ids: readonly string[]): Selection {
  return { ...selection, chosen: new Set(ids) };
}

/** Nothing is chosen any more; the cursor stays. */
export function unchosen(selection: Selection): Selection {
  return { ...selection, anchor: selection.cursor, chosen: new Set() };
}

/**
 * The selection after the list changed from `before` to `after`: what is gone is no longer chosen, and
 * a cursor whose row is gone goes to the next one that is left.
 */
export function keptIn(
  selection: Selection,
  before: readonly string[],
  after: readonly string[],
): Selection {
  const { cursor } = selection;
  // Mostly so, and then no set of 100,000 is made at each answer.
  const cursorStays = cursor === null || after.includes(cursor);
  if (selection.chosen.size === 0 && cursorStays) return selection;
  const left = new Set(after);
  const chosen = new Set([...selection.chosen].filter((id) => left.has(id)));
  if (cursorStays) return { ...selection, chosen };
  const at = before.indexOf(cursor);
  const next =
    before.slice(at + 1).find((id) => left.has(id)) ??
    before.slice(0, Math.max(at, 0)).findLast((id) => left.has(id)) ??
    null;
  return { cursor: next, anchor: next, chosen };
}

/** The row `by` rows from the cursor, held at the ends; from nowhere the first row. */
export function stepped(selection: Selection, ids: readonly string[], by: number): string | null {
  const at = selection.cursor === null ? -1 : ids.indexOf(selection.cursor);
  if (at < 0) return ids[0] ?? null;
  return ids[Math.min(Math.max(at + by, 0), ids.length - 1)] ?? null;
}
