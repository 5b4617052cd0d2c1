import type { Clip, Revision } from '../../clip/clip.ts';
import type { WholeClip } from '../../clip/whole-clip.ts';
import { pickFields } from '../clips/pick-fields.ts';
import { isAbsent, STATED } from '../saving/stated-fields.ts';
import { unitedNotes, unitedTags } from './united-notes.ts';

/**
 * A clip of the library and the same article as another program kept it. The library's own stays as it is;
 * what it does not say is filled in, tags and notes are those of both, and a clip that had no text (a link)
 * gets this one. Done again it changes nothing.
 */
export function mergeCompleted(own: WholeClip, incoming: WholeClip): WholeClip {
  const { clip } = own;
  const learnt = STATED.filter(
    (field) =>
      !clip.corrected.includes(field) && isAbsent(clip, field) && !isAbsent(incoming.clip, field),
  );
  const text = hasText(own) ? undefined : currentOf(incoming);
  const completed: Clip = {
    ...clip,
    ...pickFields(incoming.clip, learnt),
    tags: unitedTags(clip.tags, incoming.clip.tags),
    note: unitedNotes(clip.note, incoming.clip.note),
    starred: clip.starred || incoming.clip.starred,
  };
  return text?.text.trim() ? withText(completed, own, incoming, text) : { ...own, clip: completed };
}

function withText(clip: Clip, own: WholeClip, incoming: WholeClip, text: Revision): WholeClip {
  const untitled = clip.title === '' || clip.title === clip.url;
  const known = own.revisions.some(({ id }) => id === text.id);
  const revisions = known ? own.revisions : [...own.revisions, { ...text, clipId: clip.id }];
  return {
    clip: {
      ...clip,
      ...pickFields(incoming.clip, ['kind', 'excerpt', 'notes', 'length']),
      title: untitled ? incoming.clip.title : clip.title,
      revisionId: text.id,
      revisions: revisions.length,
    },
    revisions,
  };
}

function currentOf({ clip, revisions }: WholeClip): Revision | undefined {
  return revisions.find(({ id }) => id === clip.revisionId);
}

function hasText(whole: WholeClip): boolean {
  return currentOf(whole)?.text.trim() !== '';
}
