const DAY_MS = 24 * 60 * 60 * 1000;

/** A warning comes when both are over: so many days, and so many clips, without a backup. */
const DAYS = 14;
const CLIPS = 20;

/** What the last good backup does not have. */
export interface Unsaved {
  /** Clips made since it, or all where there is none. */
  clips: number;
  /** Since when, in milliseconds since the epoch: the backup's time, or that of the first clip. */
  since: number;
}

/**
 * Whether the reader should be warned that too much would be lost with this machine. A time to come tells nothing:
 * the clock was set back since.
 */
export function isOverdue({ clips, since }: Unsaved, now: number): boolean {
  return clips >= CLIPS && (since > now || now - since >= DAYS * DAY_MS);
}
