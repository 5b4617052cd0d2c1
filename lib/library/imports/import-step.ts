import type { StoredImage } from '../../clip/stored-image.ts';
import type { WholeClip } from '../../clip/whole-clip.ts';
import { addRevision } from '../clips/revisions.ts';
import { addImages } from '../images/stored-images.ts';
import type { Library } from '../library.ts';
import { type ImportedClip, importClips } from './import-clips.ts';
import type { ImportRow, ImportStep } from './import-row.ts';
import { planImport } from './plan-import.ts';

/** A clip may be saved from a page between the plan and its execution: then it is planned again. */
const ATTEMPTS = 3;

/** What is imported in one go. */
export interface StepEntries {
  clips: WholeClip[];
  images: StoredImage[];
}

/**
 * Brings clips and pictures into the library, and keeps what undoes it. Killed at any point and done again,
 * it has been done once. Returns the ids of the clips that came in and of those that were changed.
 */
export async function importStep(
  library: Library,
  { id: importId, done, rule }: Pick<ImportRow, 'id' | 'done' | 'rule'>,
  { clips, images }: StepEntries,
  attempts: number = ATTEMPTS,
): Promise<{ added: string[]; changed: string[] }> {
  const { added } = await planImport(library, clips, rule);
  // What is about to come in is written down first: it can be undone whatever happens next.
  const record = await intended(library, importId, done, added);
  await library.store([library.images, library.importSteps], async () => {
    record.images = [...new Set([...record.images, ...(await addImages(library, images))])];
    await library.importSteps.put(record);
  });
  try {
    if (added.length > 0) await importClips(library, added.map(withCurrentText));
  } catch (error) {
    if (attempts <= 1 || !isTaken(error)) throw error;
    return importStep(library, { id: importId, done, rule }, { clips, images }, attempts - 1);
  }
  await library.write(async () => {
    await tellLive(library, record);
    // Those that came in are as they should be: only the others are read again.
    const came = new Set(added.map(({ clip }) => clip.identity));
    const others = clips.filter(({ clip }) => !came.has(clip.identity));
    const { changed } = await planImport(library, others, rule);
    for (const text of changed.flatMap(({ texts }) => texts)) await addRevision(library, text);
    await library.clips.bulkPut(changed.map(({ after }) => after));
    record.changed.push(...changed.map(({ before, after }) => ({ before, after })));
    record.texts.push(...changed.flatMap(({ texts }) => texts.map((text) => text.id)));
    await library.importSteps.put(record);
  });
  return {
    added: record.added.map((one) => one.id),
    changed: record.changed.map(({ before }) => before.id),
  };
}

/** The step as it was begun before, if it was, with what it is going to add. */
async function intended(
  library: Library,
  importId: string,
  done: number,
  added: WholeClip[],
): Promise<ImportStep> {
  const id = `${importId}/${String(done).padStart(9, '0')}`;
  const begun = await library.importSteps.get(id);
  const step = begun ?? { id, importId, added: [], changed: [], texts: [], images: [] };
  const known = await library.clips.bulkGet(step.added.map(({ id }) => id));
  return {
    ...step,
    added: [
      ...step.added.filter((_, at) => known[at] !== undefined),
      ...added.map(({ clip }) => ({ id: clip.id, updatedAt: clip.updatedAt })),
    ],
  };
}

/** The bulk path goes past Dexie: one clip put through it tells live queries, here and in other pages. */
async function tellLive(library: Library, { added: [first] }: ImportStep): Promise<void> {
  const clip = first && (await library.clips.get(first.id));
  if (clip) await library.clips.put(clip);
}

/** Another clip has the identity meanwhile. */
function isTaken(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'ConstraintError';
}

function withCurrentText({ clip, revisions }: WholeClip): ImportedClip {
  const [revision] = revisions.filter(({ id }) => id === clip.revisionId);
  if (!revision) throw new RangeError(`clip ${clip.id} without its current text`);
  return { clip, revision, older: revisions.filter(({ id }) => id !== clip.revisionId) };
}
