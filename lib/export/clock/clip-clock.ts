import type { Clip } from '../../clip/clip.ts';
import type { ExportSettings } from '../export-settings.ts';
import { statedOffset, zoneOffset } from './utc-offset.ts';
import { type WallClock, wallClock } from './wall-clock.ts';

/** When the clip was published, by the clock of the place that the page told it in; `null`: not known. */
export function publishedClock({ published }: Clip): WallClock | null {
  return published && wallClock(Date.parse(published.iso), statedOffset(published.iso));
}

/** When the clip was made, by the reader's clock. */
export function clippedClock({ clippedAt }: Clip, { timeZone }: ExportSettings): WallClock {
  return wallClock(clippedAt, zoneOffset(clippedAt, timeZone));
}
