/** What the reader can set about exported files. Light: settings read it without the formats' code. */
export interface ExportSettings {
  /** Host of the site that finews posts link back to. */
  finewsSite: string;
  /** Origin that finews share links are made with. */
  finewsShareHost: string;
}

export const DEFAULT_EXPORT_SETTINGS: ExportSettings = {
  finewsSite: 'finews.withounder.com',
  finewsShareHost: 'http://finews.zning.xyz',
};
