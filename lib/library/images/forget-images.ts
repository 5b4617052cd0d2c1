import type { RevisionMarkup } from '../clips/revision-parts.ts';
import type { Library } from '../library.ts';

/** Texts that are looked through at a time: their pages are in memory meanwhile. */
const BATCH = 200;

/**
 * Deletes the pictures that no text of any clip shows any more. To be done after clips were deleted for good;
 * does nothing while an import is not done, whose pictures may be there before its clips.
 */
export async function forgetImages(library: Library): Promise<void> {
  if ((await library.imports.filter(({ state }) => state === 'running').count()) > 0) return;
  const unseen = new Map<string, string[]>();
  await library.images.each(({ hash, urls }) => unseen.set(hash, urls));
  for (let after: string | undefined = ''; after !== undefined && unseen.size > 0; ) {
    const texts: RevisionMarkup[] = await library.markup
      .where('id')
      .above(after)
      .limit(BATCH)
      .toArray();
    const shown = new Set(texts.flatMap(({ images }) => images.map(({ url }) => url)));
    for (const [hash, urls] of unseen) if (urls.some((url) => shown.has(url))) unseen.delete(hash);
    after = texts.at(-1)?.id;
  }
  await library.images.bulkDelete([...unseen.keys()]);
}
