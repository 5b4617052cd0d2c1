import type { PageReport } from '../../capture/page-report.ts';
import type { SitePicks } from '../../capture/sites/pick.ts';
import type { ErrorCode } from '../../clip/clipper-error.ts';

/** What the capture script is asked; without it, it reads the whole page at once. */
export interface CaptureRequest {
  /** Only what the reader has selected. */
  selection?: boolean;
  /** What the rules for this site point at. */
  picks?: SitePicks;
  /** Wait for the article for so many milliseconds before reading. */
  waitMs?: number;
}

/** What the capture script returns: plain data, since its return value crosses processes. */
export type CaptureReply = { report: PageReport } | { code: ErrorCode };
