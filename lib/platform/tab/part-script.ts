import type { PagePart } from '../../capture/pages/page-part.ts';
import type { SitePicks } from '../../capture/sites/pick.ts';
import type { ErrorCode } from '../../clip/clipper-error.ts';

/** What the script that reads a page of an article is asked. */
export interface PartRequest {
  /** The address of the page, on the same site; without it, the page in the tab. */
  url?: string;
  /** What the rules for this site point at. */
  picks?: SitePicks;
}

/** What it returns; `null`: there is no such page. */
export type PartReply = { part: PagePart | null } | { code: ErrorCode };
