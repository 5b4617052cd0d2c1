import type { Clip, ClipEdit } from '../../clip/clip.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import { CORRECTABLE } from '../../clip/correctable.ts';
import type { Library } from '../library.ts';
import { spellTags } from '../tags/spell-tags.ts';
import { changeTime } from './change-time.ts';
import { sameValue } from './same-value.ts';

/**
 * Changes a clip by hand and returns it as it was, for `putBack`. White space around words is dropped;
 * a blank title is no title, and the clip keeps its own. Throws `clip-gone`, `disk-full`.
 */
export async function editClip(
  library: Library,
  id: string,
  edit: ClipEdit,
  now: number = Date.now(),
): Promise<Clip> {
  return library.write(async () => {
    const before = await library.clips.get(id);
    if (!before) throw new ClipperError('clip-gone');
    const after = { ...before, ...cleanEdit(edit) };
    if (edit.tags) after.tags = await spellTags(library, edit.tags);
    const corrected = CORRECTABLE.filter((field) => !sameValue(before[field], after[field]));
    after.corrected = [...new Set([...before.corrected, ...corrected])];
    if (!sameValue(before, after)) {
      await library.clips.put({ ...after, updatedAt: changeTime(before, now) });
    }
    return before;
  });
}

function cleanEdit(edit: ClipEdit): ClipEdit {
  const clean = { ...edit };
  const title = edit.title?.trim();
  if (title) clean.title = title;
  else delete clean.title;
  for (const field of ['bylines', 'editors'] as const) {
    const names = edit[field];
    if (names) clean[field] = names.map((name) => name.trim()).filter(Boolean);
  }
  for (const field of ['source', 'kicker', 'subtitle', 'originalTitle'] as const) {
    if (edit[field] !== undefined) clean[field] = edit[field]?.trim() || null;
  }
  return clean;
}
