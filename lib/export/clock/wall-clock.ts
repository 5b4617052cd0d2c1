/** A moment as a clock on the wall shows it. */
export interface WallClock {
  /** `2022-05-18` */
  date: string;
  /** `12:52:03` */
  time: string;
  /** `+08:00` */
  offset: string;
}

/** What a clock shows at `ms` (since the epoch) where it stands `offset` minutes east of UTC. */
export function wallClock(ms: number, offset: number): WallClock {
  const shown = new Date(ms + offset * 60_000).toISOString();
  const [hours, minutes] = [Math.abs(offset) / 60, Math.abs(offset) % 60];
  const pad = (count: number) => String(Math.floor(count)).padStart(2, '0');
  return {
    date: shown.slice(0, 10),
    time: shown.slice(11, 19),
    offset: `${offset < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`,
  };
}
