import type { ImportEntry, Unread } from '../../clip/import-entry.ts';
import type { WholeClip } from '../../clip/whole-clip.ts';
import type { Library } from '../library.ts';
import { byTurns } from './by-turns.ts';
import { type ImportCounts, type ImportRule, MOST_UNREAD } from './import-row.ts';
import { planImport } from './plan-import.ts';

/** Clips compared with the library in one go. */
const BATCH = 256;

/** What an import would do. */
export interface DryRun extends ImportCounts {
  /** Entries of all kinds. */
  total: number;
  hasSettings: boolean;
  unreadEntries: Unread[];
}

interface DryRunOptions {
  signal?: AbortSignal | undefined;
  /** Told now and then how many entries were read. */
  onProgress?: ((read: number) => void) | undefined;
}

/** Reads a file through, and says what an import of it would do. Writes nothing. Rejects when aborted. */
export async function dryRun(
  library: Library,
  entries: AsyncIterable<ImportEntry>,
  rule: ImportRule,
  { signal, onProgress }: DryRunOptions = {},
): Promise<DryRun> {
  const found: DryRun = {
    added: 0,
    changed: 0,
    known: 0,
    unread: 0,
    total: 0,
    hasSettings: false,
    unreadEntries: [],
  };
  // An article may be in the file again and again: it is counted once.
  const coming = new Set<string>();
  const changing = new Set<string>();
  let batch: WholeClip[] = [];
  let clips = 0;
  const count = async () => {
    const { added, changed } = await planImport(library, batch, rule);
    for (const { clip } of added) coming.add(clip.identity);
    for (const { before } of changed) changing.add(before.id);
    found.added = coming.size;
    found.changed = changing.size;
    clips += batch.length;
    found.known = clips - found.added - found.changed;
    batch = [];
    onProgress?.(found.total);
  };
  for await (const entry of byTurns(entries, signal, () => onProgress?.(found.total))) {
    found.total += 1;
    if (entry.kind === 'clip') batch.push(entry.whole);
    if (entry.kind === 'settings') found.hasSettings = true;
    if (entry.kind === 'unread') {
      found.unread += 1;
      if (found.unreadEntries.length < MOST_UNREAD) found.unreadEntries.push(entry);
    }
    if (batch.length === BATCH) await count();
  }
  await count();
  return found;
}
