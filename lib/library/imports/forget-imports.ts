import type { Library } from '../library.ts';

/** How long an import can be undone: 30 days, in milliseconds. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Forgets the imports that were begun 30 days before a time (milliseconds), and how to undo them. */
export async function forgetImports(library: Library, time: number): Promise<void> {
  const begun = library.imports.where('startedAt').below(time - KEPT_MS);
  const old = await begun.primaryKeys();
  if (old.length === 0) return;
  await library.store([library.imports, library.importFiles, library.importSteps], async () => {
    await library.imports.bulkDelete(old);
    await library.importFiles.bulkDelete(old);
    await library.importSteps.where('importId').anyOf(old).delete();
  });
}
