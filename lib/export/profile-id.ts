/** The Markdown profiles, in the order in which they are offered. Light: pages list them without the code. */
export const PROFILE_IDS = [
  'plain',
  'obsidian',
  'logseq',
  'hugo',
  'hugoToml',
  'jekyll',
  'finews',
] as const;

export type ProfileId = (typeof PROFILE_IDS)[number];
