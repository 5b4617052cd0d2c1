import type { SaveReceipt } from '../../clip/clip.ts';
import type { CaptureProgress, ClipTabRequest } from '../../messaging/protocol.ts';

/** Clips a tab, and tells when the page has to be waited for. */
export type ClipTab = (
  request: ClipTabRequest,
  tell: (progress: CaptureProgress) => void,
) => Promise<SaveReceipt>;

/** A clip that was begun. */
interface Begun extends ClipTabRequest {
  /** Milliseconds since the epoch. */
  at: number;
  waiting?: CaptureProgress;
  /** What was answered, and when. */
  answered?: { receipt: SaveReceipt; at: number };
}

/** Two clicks on a tab within so many milliseconds are a double click. */
const DOUBLE_MS = 1000;

/** Two clicks, and the popups of both, which may have to ask anew. */
const MOST_RECENT = 4;

/**
 * Clips once for a revision id: whoever asks for one of the last again gets the same answer, and hears of the
 * wait that was told before. So a popup takes over the clip that the click began. Of two clicks at the same time (a
 * double click, the same page in two windows) the second one is told what the first has made: it can be undone there.
 */
export function beginOnce(clipTab: ClipTab, tell: (progress: CaptureProgress) => void) {
  const recent: { begun: Begun; answer: Promise<SaveReceipt> }[] = [];

  async function clip(begun: Begun): Promise<SaveReceipt> {
    const { tabId, revisionId } = begun;
    const saved = await clipTab({ tabId, revisionId }, (progress) => {
      begun.waiting = progress;
      tell(progress);
    });
    const others = recent.map((other) => other.begun).filter((other) => areAtOnce(other, begun));
    const receipt = toldTogether(saved, others);
    begun.answered = { receipt, at: Date.now() };
    return receipt;
  }

  return ({ tabId, revisionId }: ClipTabRequest): Promise<SaveReceipt> => {
    const same = recent.find(({ begun }) => begun.revisionId === revisionId);
    if (same) {
      if (same.begun.waiting) tell(same.begun.waiting);
      return same.answer;
    }
    const begun = { tabId, revisionId, at: Date.now() };
    const answer = clip(begun);
    recent.unshift({ begun, answer });
    recent.length = Math.min(recent.length, MOST_RECENT);
    return answer;
  };
}

/** In one tab, or one was begun while the other was not answered yet. */
function areAtOnce(other: Begun, begun: Begun): boolean {
  if (other.tabId === begun.tabId) return Math.abs(other.at - begun.at) < DOUBLE_MS;
  return other.at >= begun.at || (other.answered?.at ?? Number.POSITIVE_INFINITY) > begun.at;
}

/** What another click at the same time has made is not yet an old clip. */
function toldTogether(saved: SaveReceipt, others: readonly Begun[]): SaveReceipt {
  if (saved.outcome !== 'unchanged') return saved;
  const made = others.find(({ answered }) => {
    return answered?.receipt.clip.id === saved.clip.id && answered.receipt.outcome !== 'unchanged';
  })?.answered;
  return made
    ? { ...saved, outcome: made.receipt.outcome, previous: made.receipt.previous }
    : saved;
}
