import type { Clip, SaveReceipt } from '../../lib/clip/clip.ts';
import { ClipperError } from '../../lib/clip/clipper-error.ts';
import type { ClipDocument } from '../../lib/export/clip-document.ts';
import { currentRevision, getClip, recentClips } from '../../lib/library/clips/clips.ts';
import { putBack } from '../../lib/library/clips/put-back.ts';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { receiptOf } from '../../lib/library/saving/receipts.ts';
import { undoSave } from '../../lib/library/saving/undo-save.ts';
import { allTags } from '../../lib/library/tags/tags.ts';

/** What the popup asks of the library. */
export interface PopupLibrary {
  /** Not once someone, or a disk that was full, has closed it: then it is to be opened anew. */
  isOpen(): boolean;
  putBack(clip: Clip): Promise<void>;
  undoSave(receipt: SaveReceipt): Promise<void>;
  /** Known tags, most used first. */
  tags(): Promise<string[]>;
  recent(limit: number): Promise<Clip[]>;
  /** The clip with its text, as it is exported. Throws `clip-gone`. */
  document(id: string): Promise<ClipDocument>;
  /** The answer that a save would have had; `undefined`: nothing was saved under this id. */
  receiptOf(revisionId: string): Promise<SaveReceipt | undefined>;
}

/** The library as the popup sees it. */
export function createPopupLibrary(library: Library): PopupLibrary {
  return {
    isOpen: () => library.isOpen(),
    putBack: (clip) => putBack(library, [clip]),
    undoSave: (receipt) => undoSave(library, receipt),
    tags: async () => (await allTags(library)).map(({ value }) => value),
    recent: (limit) => recentClips(library, limit),
    async document(id) {
      const clip = await getClip(library, id);
      if (!clip) throw new ClipperError('clip-gone');
      return { clip, revision: await currentRevision(library, clip) };
    },
    receiptOf: (revisionId) => receiptOf(library, revisionId),
  };
}

/**
 * Opens it. In a module of its own: the database code is loaded after the popup has shown what the
 * background told it. Throws `library-newer`, `library-unavailable`.
 */
export async function openPopupLibrary(): Promise<PopupLibrary> {
  return createPopupLibrary(await openLibrary());
}
