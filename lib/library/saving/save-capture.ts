import { v7 as uuidv7 } from 'uuid';
import type { Capture } from '../../clip/capture.ts';
import type { Clip, Revision, SaveReceipt } from '../../clip/clip.ts';
import { clipIdentity } from '../../clip/clip-identity.ts';
import { contentHash } from '../../clip/content-hash.ts';
import { containedShare } from '../../text/contained-share.ts';
import { addRevision } from '../clips/revisions.ts';
import type { Library } from '../library.ts';
import { completedClip, newClip, revisedClip } from './merge-capture.ts';
import { keepReceipt, receiptOf } from './receipts.ts';

/** What pages have in common above and below their text stands once in a joined one, or nowhere. */
const PAGE_SHARE = 0.8;

/** `revisionId`: a UUIDv7 chosen by the caller, the same one when it tries again. `now`: milliseconds. */
export interface SaveOptions {
  revisionId: string;
  now?: number;
}

/**
 * Saves a capture whole or not at all, and says what became of it. Asked again with the same revision id,
 * it changes nothing and gives the same receipt. A capture without text (a link; a page that showed
 * nothing) never replaces a text, nor does a single page one that was joined of it and others. Throws
 * `disk-full`, `library-unavailable`.
 */
export async function saveCapture(
  library: Library,
  capture: Capture,
  { revisionId, now = Date.now() }: SaveOptions,
  newId: (time: number) => string = (time) => uuidv7({ msecs: time }),
): Promise<SaveReceipt> {
  // Web Crypto answers from outside: waiting for it within the transaction would end it.
  const [identity, hash] = await Promise.all([clipIdentity(capture), contentHash(capture.text)]);
  const revision = { id: revisionId, capturedAt: now, hash };

  return library.write(async () => {
    // What can be asked or written together is: each round of requests is a part of every save.
    const [answered, known] = await Promise.all([
      receiptOf(library, revisionId),
      library.clips.where('identity').equals(identity).first(),
    ]);
    if (answered) return answered;
    const saved = known
      ? await savedAgain(library, known, capture, revision)
      : savedFirst(capture, revision, { id: newId(now), identity });
    await Promise.all([
      store(library, saved),
      keepReceipt(library, revisionId, saved.receipt, now),
    ]);
    return saved.receipt;
  });
}

/** What a save comes to: its answer, which tells the clip, and a text where there is a new one. */
interface Saved {
  receipt: SaveReceipt;
  revision: Revision | null;
}

async function store(library: Library, { receipt, revision }: Saved): Promise<void> {
  const { clip, previous } = receipt;
  await Promise.all([
    previous ? clip !== previous && library.clips.put(clip) : library.clips.add(clip),
    revision && addRevision(library, revision),
  ]);
}

function savedFirst(
  capture: Capture,
  revision: Pick<Revision, 'id' | 'capturedAt' | 'hash'>,
  row: Pick<Clip, 'id' | 'identity'>,
): Saved {
  const clip = newClip(capture, {
    ...row,
    revisionId: revision.id,
    clippedAt: revision.capturedAt,
  });
  const { evidence } = capture;
  return {
    receipt: { outcome: 'created', clip, previous: null, evidence },
    revision: newRevision(clip, capture, revision, evidence),
  };
}

async function savedAgain(
  library: Library,
  previous: Clip,
  capture: Capture,
  revision: Pick<Revision, 'id' | 'capturedAt' | 'hash'>,
): Promise<Saved> {
  const [current, markup] = await Promise.all([
    library.revisions.get(previous.revisionId),
    library.markup.get(previous.revisionId),
  ]);
  const now = revision.capturedAt;
  const isKnown =
    revision.hash === current?.hash || isPageOf(capture, previous, current?.text ?? '');
  if (capture.text.trim() === '' || isKnown) {
    const clip = completedClip(previous, capture, now);
    const evidence = { ...capture.evidence, ...markup?.evidence };
    return { receipt: { outcome: 'unchanged', clip, previous, evidence }, revision: null };
  }
  const clip = revisedClip(previous, capture, revision.id, now);
  // Fields that this reading does not give keep their value, and where it was read.
  const evidence = { ...markup?.evidence, ...capture.evidence };
  // The texts of a clip stand in their order, also where the clock was set back between two of them.
  const capturedAt = Math.max(now, (current?.capturedAt ?? 0) + 1);
  return {
    receipt: { outcome: 'revised', clip, previous, evidence },
    revision: newRevision(clip, capture, { ...revision, capturedAt }, evidence),
  };
}

/** One page of an article whose pages were joined: its text is there, among the others'. */
function isPageOf(capture: Capture, known: Clip, text: string): boolean {
  if (!known.notes.includes('joined-pages') || capture.notes.includes('joined-pages')) return false;
  return containedShare(capture.text, text) > PAGE_SHARE;
}

function newRevision(
  clip: Clip,
  { title, html, text, images }: Capture,
  revision: Pick<Revision, 'id' | 'capturedAt' | 'hash'>,
  evidence: Revision['evidence'],
): Revision {
  return { ...revision, clipId: clip.id, title, html, text, images, evidence };
}
