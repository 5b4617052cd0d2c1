import type { Clip } from '../../clip/clip.ts';
import { attributesOf } from '../../search/indexing/attributes.ts';
import type { BatchClip } from '../../search/indexing/make-segment.ts';
import { searchText } from '../../search/terms/search-text.ts';
import { resultOf } from '../search/idb-request.ts';
import type { RevisionText } from './revision-parts.ts';

/** A clip with its current text, as it is indexed and compared; `undefined` where there is none. */
export async function readDocument(
  transaction: IDBTransaction,
  clipId: string,
): Promise<BatchClip | undefined> {
  const clip: Clip | undefined = await resultOf(transaction.objectStore('clips').get(clipId));
  if (!clip) return undefined;
  const { revisionId } = clip;
  const revision: RevisionText | undefined = await resultOf(
    transaction.objectStore('revisions').get(revisionId),
  );
  const text = searchText(clip, revision?.text ?? '');
  return { clipId, revisionId, attributes: attributesOf(clip), text };
}
