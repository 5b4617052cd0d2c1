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

/** Names a profile: one of ours, or one of the reader's own by its id. */
export type ProfileKey = ProfileId | `own:${string}`;

export function isProfileKey(id: string): id is ProfileKey {
  return id.startsWith('own:') || (PROFILE_IDS as readonly string[]).includes(id);
}
