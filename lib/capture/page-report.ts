import type { CaptureKind, CaptureNote, Image } from '../clip/capture.ts';
import type { PageClues } from './clues/page-clues.ts';
import type { PickedWords } from './sites/pick.ts';

/** What the small script brings back from a page, as plain data: the body, and clues to all else. */
export interface PageReport {
  kind: Exclude<CaptureKind, 'link'>;
  html: string;
  images: Image[];
  notes: CaptureNote[];
  /** The headline that the text itself begins with, on a page without markup. */
  ownTitle: string | null;
  clues: PageClues;
  /** What the rules for this site pointed at. */
  picked: PickedWords[];
}
