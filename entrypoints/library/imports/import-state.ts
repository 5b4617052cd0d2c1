import { type ReadonlySignal, signal } from '@preact/signals';
import { ClipperError, type ErrorCode } from '../../../lib/clip/clipper-error.ts';
import type { ImportFile } from '../../../lib/clip/import-file.ts';
import type { ImportFormatId } from '../../../lib/import/import-format-id.ts';
import type { DryRun } from '../../../lib/library/imports/dry-run.ts';
import type { ImportRow } from '../../../lib/library/imports/import-row.ts';
import type { Library } from '../../../lib/library/library.ts';
import { live } from '../../../lib/library/live.ts';
import {
  restoreSettings,
  settingsChange,
  undoSettings,
} from '../../../lib/platform/settings/archived-settings.ts';

/** Files that were looked through, and what an import of them would do. */
export interface CheckedFiles {
  name: string;
  format: ImportFormatId;
  files: ImportFile[];
  found: DryRun;
}

/** How far an import is, from choosing files to undoing it. */
export type ImportPhase =
  | { step: 'choose'; failure: ErrorCode | null }
  | { step: 'checking'; name: string; read: number }
  | { step: 'checked'; checked: CheckedFiles }
  | { step: 'running'; row: ImportRow }
  | { step: 'undoing' }
  | { step: 'done'; row: ImportRow };

/** Importing on the library page. */
export interface Imports {
  phase: ReadonlySignal<ImportPhase>;
  /** Tells the imports of late, newest first, now and whenever they change; returns how to stop. */
  followRecent(next: (rows: ImportRow[]) => void): () => void;
  /** Looks through files without changing anything. */
  check(files: ImportFile[]): Promise<void>;
  run(checked: CheckedFiles, withSettings: boolean): Promise<void>;
  /** Goes on with one that was interrupted. */
  resume(row: ImportRow): Promise<void>;
  undo(id: string): Promise<void>;
  /** Stops what is going on; what is in stays in. */
  stop(): void;
  /** Back to the choice of files. */
  reset(): void;
}

/** So many imports of late are listed. */
const RECENT = 5;

const CHOOSE: ImportPhase = { step: 'choose', failure: null };

/**
 * The imports of one page; what reads and writes them is loaded with the first. One that runs is not stopped
 * with the page: it can be gone on with.
 */
export function createImports(library: Library): Imports {
  const phase = signal<ImportPhase>(CHOOSE);
  const running = signal(new AbortController());
  const reader = () => import('../../../lib/import/import-files.ts');

  /** Runs something that may fail in a way a reader can be told of. */
  async function attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    running.value = new AbortController();
    const { signal: aborted } = running.peek();
    try {
      await work(aborted);
    } catch (error) {
      phase.value = CHOOSE;
      if (aborted.aborted) return;
      if (!(error instanceof ClipperError)) throw error;
      phase.value = { step: 'choose', failure: error.code };
    }
  }

  async function runRow(row: ImportRow, files: ImportFile[], aborted: AbortSignal): Promise<void> {
    phase.value = { step: 'running', row };
    const [{ readFiles }, { runImport }] = await Promise.all([
      reader(),
      import('../../../lib/library/imports/run-import.ts'),
    ]);
    const done = await navigator.locks.request(lockName(library), {}, () =>
      runImport(library, row.id, readFiles(row.format as ImportFormatId, files), {
        signal: aborted,
        onProgress: (now) => {
          phase.value = { step: 'running', row: now };
        },
        async onSettings(settings) {
          // Written down first: after a crash they would be what they were replaced by.
          const begun = await library.imports.get(row.id);
          const change = begun?.settings ?? (await settingsChange(settings));
          await library.imports.update(row.id, { settings: change });
          await restoreSettings(change);
        },
      }),
    );
    phase.value = { step: 'done', row: done };
    const { keepLibraryIndex } = await import('../../../lib/library/search/keep-library-index.ts');
    // Where it cannot be put in order now, a later page does it: the import is done all the same.
    await keepLibraryIndex(library).catch((reason: unknown) => reportError(reason));
  }

  return {
    phase,
    followRecent: (next) =>
      live(() => library.imports.orderBy('startedAt').reverse().limit(RECENT).toArray(), next),
    check: (files) =>
      attempt(async (aborted) => {
        const name = nameOf(files);
        phase.value = { step: 'checking', name, read: 0 };
        const [{ formatOf, readFiles }, { dryRun }] = await Promise.all([
          reader(),
          import('../../../lib/library/imports/dry-run.ts'),
        ]);
        const format = await formatOf(files, aborted);
        const found = await dryRun(library, readFiles(format, files), ruleOf(format), {
          signal: aborted,
          onProgress: (read) => {
            phase.value = { step: 'checking', name, read };
          },
        });
        phase.value = { step: 'checked', checked: { name, format, files, found } };
      }),
    run: ({ name, format, files, found }, withSettings) =>
      attempt(async (aborted) => {
        const about = { name, format, rule: ruleOf(format), total: found.total };
        const { beginImport } = await import('../../../lib/library/imports/begin-import.ts');
        const row = await beginImport(library, { ...about, restoreSettings: withSettings }, files);
        await runRow(row, files, aborted);
      }),
    resume: (row) =>
      attempt(async (aborted) => {
        const kept = await library.importFiles.get(row.id);
        if (kept) await runRow(row, kept.files, aborted);
      }),
    undo: (id) =>
      attempt(async () => {
        phase.value = { step: 'undoing' };
        const { undoImport } = await import('../../../lib/library/imports/undo-import.ts');
        const row = await undoImport(library, id);
        if (row?.settings) await undoSettings(row.settings);
        phase.value = row ? { step: 'done', row } : CHOOSE;
      }),
    stop: () => running.peek().abort(),
    reset() {
      phase.value = CHOOSE;
    },
  };
}

function ruleOf(format: ImportFormatId): ImportRow['rule'] {
  return format === 'archive' ? 'restore' : 'complete';
}

function lockName(library: Library): string {
  return `import into ${library.name}`;
}

/** The file's name, or that of the folder that all files are in, or of the first of them. */
function nameOf(files: ImportFile[]): string {
  const [first = '', ...rest] = files.map(({ path }) => path);
  const folder = first.includes('/') ? first.slice(0, first.indexOf('/')) : '';
  if (folder !== '' && rest.every((path) => path.startsWith(`${folder}/`))) return folder;
  return rest.length === 0 ? first : `${first} + ${rest.length}`;
}
