import type { Clip, Revision } from '../../clip/clip.ts';
import { absorbChanges } from '../../search/indexing/absorb-changes.ts';
import { addClips } from '../../search/indexing/add-clips.ts';
import { attributesOf } from '../../search/indexing/attributes.ts';
import { NEW_INDEX } from '../../search/indexing/index-store.ts';
import { searchText } from '../../search/terms/search-text.ts';
import { revisionParts } from '../clips/revision-parts.ts';
import type { Library } from '../library.ts';
import { libraryIndex } from '../search/library-index.ts';

/** A clip that comes from elsewhere, with its current text. */
export interface ImportedClip {
  clip: Clip;
  revision: Revision;
  /** Its earlier texts. */
  older?: readonly Revision[];
}

/**
 * Adds clips that the library does not have, with their index, in one transaction: all or none. Made for
 * thousands of them, given some thousand at a time in the order of their ids; what is left to do for the
 * index is done by `keepLibraryIndex` afterwards.
 */
export async function importClips(
  library: Library,
  imported: readonly ImportedClip[],
): Promise<void> {
  const writer = libraryIndex(library);
  const clips = imported.map(({ clip, revision }) => ({
    clipId: clip.id,
    revisionId: revision.id,
    attributes: attributesOf(clip),
    text: searchText(clip, revision.text),
  }));
  const parts = imported
    .flatMap(({ revision, older = [] }) => [revision, ...older])
    .map(revisionParts);
  for (let added = false; !added; ) {
    while (await absorbChanges(writer, 1));
    const state = (await writer.read((view) => view.state())) ?? NEW_INDEX;
    added = await addClips(writer, state, {
      clips,
      changes: [],
      unnumbered: true,
      state: {},
      also: async (commit) => {
        await commit.putRows(
          'clips',
          imported.map(({ clip }) => clip),
        );
        await commit.putRows(
          'revisions',
          parts.map(({ text }) => text),
        );
        await commit.putRows(
          'markup',
          parts.map(({ markup }) => markup),
        );
      },
    });
  }
}
