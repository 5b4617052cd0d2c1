import type { Revision } from '../../clip/clip.ts';
import type { Library } from '../library.ts';
import { type RevisionText, revisionParts } from './revision-parts.ts';

/** Revisions whole, of the texts that searches read. One that has gone meanwhile is left out. */
export async function withMarkup(
  library: Library,
  texts: readonly RevisionText[],
): Promise<Revision[]> {
  const markups = await library.markup.bulkGet(texts.map(({ id }) => id));
  return texts.flatMap((text, at) => {
    const markup = markups[at];
    return markup ? [{ ...text, ...markup }] : [];
  });
}

/** Every revision of some clips, whole. */
export async function revisionsOfClips(
  library: Library,
  clipIds: readonly string[],
): Promise<Revision[]> {
  const texts = await library.revisions
    .where('clipId')
    .anyOf([...clipIds])
    .toArray();
  return withMarkup(library, texts);
}

/** Stores a revision that is new. To be called within `library.write`. */
export async function addRevision(library: Library, revision: Revision): Promise<void> {
  const { text, markup } = revisionParts(revision);
  await Promise.all([library.revisions.add(text), library.markup.add(markup)]);
}

/** Deletes revisions for good. To be called within `library.write`. */
export async function deleteRevisions(library: Library, ids: readonly string[]): Promise<void> {
  await library.revisions.bulkDelete([...ids]);
  await library.markup.bulkDelete([...ids]);
}
