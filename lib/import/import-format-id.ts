/** The formats that are read, in the order in which they are asked whether a file is theirs. */
export const IMPORT_FORMAT_IDS = [
  'archive',
  'omnivore',
  'bookmarks',
  'pocket',
  'instapaper',
  'readwise',
  'raindrop',
  'wallabag',
  'karakeep',
  'markdown',
] as const;

export type ImportFormatId = (typeof IMPORT_FORMAT_IDS)[number];
