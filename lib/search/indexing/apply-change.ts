import type { Columns } from './columns.ts';
import type { ClipChange } from './index-store.ts';

/** Brings columns up to date with a change. Doing it twice does no more. */
export function applyChange(columns: Columns, { number, gone, attributes }: ClipChange): void {
  if (gone !== null) columns.drop(gone);
  if (attributes) columns.set(number, attributes);
  else columns.drop(number);
}
