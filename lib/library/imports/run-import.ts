import type { ImportEntry } from '../../clip/import-entry.ts';
import type { Library } from '../library.ts';
import { byTurns } from './by-turns.ts';
import { type ImportRow, MOST_UNREAD } from './import-row.ts';
import { importStep, type StepEntries } from './import-step.ts';

/** A step has so many clips at most, or so many entries of all kinds, or so many characters. */
const STEP_CLIPS = 512;
const STEP_ENTRIES = 8192;
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
 * returns its row as it is in the end. `entries`: all of them, in the same order each time. Throws `disk-full`,
 * `library-unavailable`: then it can be gone on with.
 */
export async function runImport(
  library: Library,
  id: string,
  entries: AsyncIterable<ImportEntry>,
  { signal, onProgress, onSettings }: RunOptions = {},
): Promise<ImportRow> {
  let row = await library.imports.get(id);
  if (!row) throw new RangeError(`no import ${id}`);
  const run = { row, at: 0, met: await metBefore(library, row) };
  let step = emptyStep();
  const finishStep = async () => {
    run.row = await commit(library, run, step);
    step = emptyStep();
    onProgress?.(run.row);
  };
  for await (const entry of byTurns(entries)) {
    if (signal?.aborted) break;
    run.at += 1;
    if (run.at <= row.done) continue;
    take(step, entry);
    if (entry.kind === 'settings' && row.restoreSettings) await onSettings?.(entry.settings);
    if (isFull(step)) await finishStep();
  }
  if (step.entries > 0) await finishStep();
  row = { ...run.row, state: signal?.aborted ? 'stopped' : 'done' };
  await library.store([library.imports, library.importFiles], async () => {
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

function isFull({ clips, entries, characters }: Step): boolean {
  return clips.length >= STEP_CLIPS || entries >= STEP_ENTRIES || characters >= STEP_CHARACTERS;
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

/** The clips that an import brought in or changed before it was interrupted. */
async function metBefore(library: Library, { id, done }: ImportRow): Promise<Set<string>> {
  const met = new Set<string>();
  if (done === 0) return met;
  await library.importSteps
    .where('importId')
    .equals(id)
    .each(({ added, changed }) => {
      for (const one of added) met.add(one.id);
      for (const { before } of changed) met.add(before.id);
    });
  return met;
}

/**
 * Does a step and says in the import's row that it is done. An article that was in a step before (`met`), and
 * gets something of this one, was counted there.
 */
async function commit(
  library: Library,
  { row, met }: { row: ImportRow; met: Set<string> },
  step: Step,
): Promise<ImportRow> {
  const { added, changed } = await importStep(library, row, step);
  const first = new Set(changed.filter((id) => !met.has(id)));
  const after = {
    done: row.done + step.entries,
    added: row.added + added.length,
    changed: row.changed + first.size,
    known: row.known + step.clips.length - added.length - first.size,
    unread: row.unread + step.unreadEntries.length,
    unreadEntries: [...row.unreadEntries, ...step.unreadEntries].slice(0, MOST_UNREAD),
  };
  await library.store([library.imports], () => library.imports.update(row.id, after));
  for (const id of [...added, ...changed]) met.add(id);
  return { ...row, ...after };
}
