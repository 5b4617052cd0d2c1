import type { Clip, SaveReceipt } from '../../clip/clip.ts';
import { deleteRevisions } from '../clips/revisions.ts';
import { sameValue } from '../clips/same-value.ts';
import { deleteClips } from '../clips/trash.ts';
import type { Library } from '../library.ts';
import { changesSince } from './changes-since.ts';

/**
 * Takes a save back: the library is as it was before. What the reader did to the clip since stays: an
 * edited field keeps its edit, and a new clip that was edited goes into the trash instead of being lost.
 * Where a later save has put another text over this one, nothing happens. Doing it twice does no more.
 */
export async function undoSave(
  library: Library,
  { clip: saved, previous }: SaveReceipt,
  now: number = Date.now(),
): Promise<void> {
  await library.write(async () => {
    const current = await library.clips.get(saved.id);
    if (!current) return;
    if (!previous) await undoCreated(library, saved, current, now);
    else if (current.revisionId === saved.revisionId)
      await undoChange(library, saved, previous, current);
  });
}

async function undoCreated(
  library: Library,
  saved: Clip,
  current: Clip,
  now: number,
): Promise<void> {
  if (sameValue(current, saved)) await deleteClips(library, [saved.id]);
  else await library.clips.put({ ...current, deletedAt: current.deletedAt ?? now });
}

async function undoChange(
  library: Library,
  saved: Clip,
  previous: Clip,
  current: Clip,
): Promise<void> {
  if (saved.revisionId !== previous.revisionId) await deleteRevisions(library, [saved.revisionId]);
  await library.clips.put({ ...previous, ...changesSince(saved, current) });
}
