/** The Markdown profiles, in the order in which they are offered. Light: pages list them without the code. */
export const PROFILE_IDS = ['plain', 'obsidian', 'jekyll', 'finews'] as const;

export type ProfileId = (typeof PROFILE_IDS)[number];
