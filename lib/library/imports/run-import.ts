import type { ImportEntry } from '../../clip/import-entry.ts';
import type { Library } from '../library.ts';
import { type ImportRow, MOST_UNREAD } from './import-row.ts';
import { importStep, type StepEntries } from './import-step.ts';

/** A step has so many clips at most, or so many characters. */
const STEP_CLIPS = 512;
const STEP_CHARACTERS = 4_000_000;

interface RunOptions {
  /** Stops the import between two steps; what is in stays in. */
  signal?: AbortSignal | undefined;
  /** Told after each step. */
  onProgress?: ((row: ImportRow) => void) | undefined;
  /** What to do with the settings of an archive. */
  onSettings?: ((settings: Record<string, unknown>) => Promise<void>) | undefined;
}

/**
 * Brings the entries of a file into the library, from where an earlier run of this import stopped, and
 * returns its row as it is in the end. `entries`: all of them, in the same order each time.
 */
export async function runImport(
  library: Library,
  id: string,
  entries: AsyncIterable<ImportEntry>,
  { signal, onProgress, onSettings }: RunOptions = {},
): Promise<ImportRow> {
  let row = await library.imports.get(id);
  if (!row) throw new RangeError(`no import ${id}`);
  const run = { row, at: 0 };
  let step = emptyStep();
  const finishStep = async () => {
    run.row = await commit(library, run.row, step);
    step = emptyStep();
    onProgress?.(run.row);
  };
  for await (const entry of entries) {
    run.at += 1;
    if (run.at <= row.done) continue;
    if (signal?.aborted) break;
    take(step, entry);
    if (entry.kind === 'settings' && row.restoreSettings) await onSettings?.(entry.settings);
    if (step.clips.length >= STEP_CLIPS || step.characters >= STEP_CHARACTERS) await finishStep();
  }
  if (step.entries > 0) await finishStep();
  row = { ...run.row, state: signal?.aborted ? 'stopped' : 'done' };
  await library.transaction('rw', library.imports, library.importFiles, async () => {
    await library.imports.update(id, { state: signal?.aborted ? 'stopped' : 'done' });
    await library.importFiles.delete(id);
  });
  onProgress?.(row);
  return row;
}

type Step = StepEntries &
  Pick<ImportRow, 'unreadEntries'> & { entries: number; characters: number };

function emptyStep(): Step {
  return { clips: [], images: [], unreadEntries: [], entries: 0, characters: 0 };
}

function take(step: Step, entry: ImportEntry): void {
  step.entries += 1;
  if (entry.kind === 'clip') {
    step.clips.push(entry.whole);
    for (const { html, text } of entry.whole.revisions)
      step.characters += html.length + text.length;
  } else if (entry.kind === 'image') {
    step.images.push(entry.image);
    step.characters += entry.image.bytes.byteLength;
  } else if (entry.kind === 'unread') step.unreadEntries.push(entry);
}

/** Does a step and says in the import's row that it is done. */
async function commit(library: Library, row: ImportRow, step: Step): Promise<ImportRow> {
  const { added, changed } = await importStep(library, row, step);
  const after = {
    done: row.done + step.entries,
    added: row.added + added,
    changed: row.changed + changed,
    known: row.known + step.clips.length - added - changed,
    unread: row.unread + step.unreadEntries.length,
    unreadEntries: [...row.unreadEntries, ...step.unreadEntries].slice(0, MOST_UNREAD),
  };
  await library.imports.update(row.id, after);
  return { ...row, ...after };
}
