/** The formats that are read, in the order in which they are asked whether a file is theirs. */
export const IMPORT_FORMAT_IDS = [
  'archive',
  'omnivore',
  'markdown',
  'bookmarks',
  'linkList',
  'pocket',
  'instapaper',
  'readwise',
  'raindrop',
  'table',
  'clipsJson',
  'wallabag',
  'karakeep',
] as const;

export type ImportFormatId = (typeof IMPORT_FORMAT_IDS)[number];
