import type { IndexWriter } from './index-writer.ts';

/** Records removed at a time: a few milliseconds. */
const BATCH = 200;

/** Removes the next records of segments that are out of use. `false`: there are none. */
export async function removeObsolete(writer: IndexWriter): Promise<boolean> {
  const state = await writer.read((view) => view.state());
  const [segment] = state?.obsolete ?? [];
  if (segment === undefined) return false;
  if (await writer.removeRecords(segment, BATCH)) return true;
  await writer.commit(async (commit) => {
    const now = await commit.state();
    if (!now) return;
    await commit.putState({ ...now, obsolete: now.obsolete.filter((id) => id !== segment) });
  });
  return true;
}
