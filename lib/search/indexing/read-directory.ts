import { leafEntries } from '../codec/leaf.ts';
import { IndexDamaged } from './index-damaged.ts';
import type { RecordView } from './index-store.ts';
import { RECORD_KINDS, type Segment } from './segment-records.ts';

/** The first term of each leaf of a segment. Throws `IndexDamaged`. */
export async function readDirectory(view: RecordView, { id }: Segment): Promise<string[]> {
  const [bytes] = await view.records([[id, RECORD_KINDS.directory, '']]);
  if (!bytes) throw new IndexDamaged('a segment has no directory');
  return Array.from(leafEntries(bytes), ({ term }) => term);
}
