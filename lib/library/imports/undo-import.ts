import type { Clip } from '../../clip/clip.ts';
import { deleteRevisions } from '../clips/revisions.ts';
import { deleteClips, trashClips } from '../clips/trash.ts';
import type { Library } from '../library.ts';
import { changesSince } from '../saving/changes-since.ts';
import type { ImportRow, ImportStep } from './import-row.ts';

/**
 * Takes a whole import back, its last step first: the library is as it was before. What the reader did
 * since stays: an edited field keeps its edit, and a new clip that was edited goes into the trash instead of
 * being lost. Stopped on the way it can be gone on with. Returns the import's row.
 */
export async function undoImport(
  library: Library,
  id: string,
  onProgress?: (left: number) => void,
): Promise<ImportRow | undefined> {
  const steps = await library.importSteps.where('importId').equals(id).primaryKeys();
  for (const [at, key] of steps.toReversed().entries()) {
    const step = await library.importSteps.get(key);
    if (step) await undoStep(library, step);
    onProgress?.(steps.length - at - 1);
  }
  await library.store([library.imports, library.importFiles], async () => {
    await library.importFiles.delete(id);
    await library.imports.update(id, { state: 'undone' });
  });
  return library.imports.get(id);
}

async function undoStep(library: Library, step: ImportStep): Promise<void> {
  await library.write(async () => {
    await undoAdded(library, step.added);
    await undoChanged(library, step);
    await library.importSteps.delete(step.id);
  });
  await library.images.bulkDelete(step.images);
}

async function undoAdded(library: Library, added: ImportStep['added']): Promise<void> {
  const clips = await library.clips.bulkGet(added.map(({ id }) => id));
  const untouched = added.filter(({ updatedAt }, at) => clips[at]?.updatedAt === updatedAt);
  const edited = added.filter(
    ({ updatedAt }, at) => clips[at] && clips[at]?.updatedAt !== updatedAt,
  );
  await deleteClips(
    library,
    untouched.map(({ id }) => id),
  );
  await trashClips(
    library,
    edited.map(({ id }) => id),
  );
}

async function undoChanged(library: Library, { changed, texts }: ImportStep): Promise<void> {
  await deleteRevisions(library, texts);
  for (const { before, after } of changed.toReversed()) {
    const now = await library.clips.get(before.id);
    if (!now) continue;
    const since = changesSince(after, now);
    const revisions = await library.revisions.where('clipId').equals(before.id).count();
    const clip: Clip = { ...before, ...since, revisions };
    await library.clips.put(clip);
  }
}
