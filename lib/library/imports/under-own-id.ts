import type { WholeClip } from '../../clip/whole-clip.ts';

/**
 * The clip under an id of its own, where its id is that of another article in the library. The same each time, so
 * that it is known when it comes again.
 */
export function underOwnId({ clip, revisions }: WholeClip): WholeClip {
  const id = `${clip.id}-${clip.revisionId}`;
  return {
    clip: { ...clip, id },
    revisions: revisions.map((revision) => ({ ...revision, clipId: id })),
  };
}
