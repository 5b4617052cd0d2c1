import type { Library } from '../library.ts';
import { emptyTrash } from './trash.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a clip stays in the trash before `sweepTrash` deletes it: 30 days, in milliseconds. */
export const TRASH_MS = 30 * DAY_MS;

/**
 * Deletes for good what has been in the trash for 30 days, by two looks at the clock that are a day apart at least
 * (docs/decisions/0030). `mark`: the earlier one, `null` where there is none; all times in milliseconds. Returns
 * how many clips are gone, and the mark for the next time.
 */
export async function sweepTrash(
  library: Library,
  mark: number | null,
  now: number = Date.now(),
): Promise<{ swept: number; mark: number }> {
  if (mark === null || mark > now) {
    // The clock was ahead, or is behind now: what was put there at a time to come begins its 30 days.
    await datedNow(library, now, Number.POSITIVE_INFINITY, now);
    return { swept: 0, mark: now };
  }
  if (now - mark < DAY_MS) return { swept: 0, mark };
  const due = library.clips.where('deletedAt').below(mark - TRASH_MS);
  const swept = (await due.count()) > 0 ? await emptyTrash(library, mark - TRASH_MS) : 0;
  // The clock was behind, or is ahead now, or nobody came for long: 30 days from now on, as far as we know.
  await datedNow(library, mark - 1, now - TRASH_MS, now);
  return { swept, mark: now };
}

/** Counts the 30 days of clips that were put into the trash after one time and before another from now on. */
async function datedNow(library: Library, after: number, before: number, now: number) {
  if (after >= before) return;
  const wrong = () => library.clips.where('deletedAt').between(after, before, false, false);
  if ((await wrong().count()) === 0) return;
  await library.write(async () => {
    const clips = await wrong().toArray();
    await library.clips.bulkPut(clips.map((clip) => ({ ...clip, deletedAt: now })));
  });
}
