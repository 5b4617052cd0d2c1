import type { WholeClip } from '../../clip/whole-clip.ts';

/** The clip with ids of their own for those of its texts whose id is in `taken`, the same each time. */
export function withOwnTexts(
  { clip, revisions }: WholeClip,
  taken: ReadonlySet<string>,
): WholeClip {
  const own = (id: string) => (taken.has(id) ? `${id}-${clip.id}` : id);
  return {
    clip: { ...clip, revisionId: own(clip.revisionId) },
    revisions: revisions.map((revision) => ({ ...revision, id: own(revision.id) })),
  };
}
