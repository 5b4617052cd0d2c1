/** What the reader can set about exported files. Light: settings read it without the formats' code. */
export interface ExportSettings {
  /** Host of the site that finews posts link back to. */
  finewsSite: string;
  /** Origin that finews share links are made with. */
  finewsShareHost: string;
  /** IANA name of the zone that times of clipping are written in; left out, it is the browser's. */
  timeZone?: string;
}

export const DEFAULT_EXPORT_SETTINGS: ExportSettings = {
  finewsSite: 'finews.withounder.com',
  finewsShareHost: 'http://finews.zning.xyz',
};
