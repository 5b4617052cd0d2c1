import type { SaveReceipt } from '../../../lib/clip/clip.ts';
import type { Failure } from './failure.ts';

/** What the popup has to say of the page. */
export type Phase =
  | { name: 'reading' }
  /** The page has no article yet; it is read as it stands at `until` (ms since the epoch) at the latest. */
  | { name: 'waiting'; until: number }
  | { name: 'saved' | 'unchanged' | 'revised' | 'joined' | 'link' }
  | ({ name: 'failed' } & Failure)
  /** The save was taken back. */
  | { name: 'undone' };

/** What became of the page, as the receipt tells it. A kept link that becomes its article is a new clip. */
export function phaseOf({ outcome, clip, previous }: SaveReceipt): Phase {
  if (outcome === 'unchanged') return { name: 'unchanged' };
  if (clip.notes.includes('joined-pages')) return { name: 'joined' };
  if (clip.kind === 'link') return { name: 'link' };
  return { name: outcome === 'revised' && previous?.kind !== 'link' ? 'revised' : 'saved' };
}
