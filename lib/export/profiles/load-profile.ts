import type { OwnProfile } from '../own/own-profile.ts';
import type { Profile } from './profile.ts';
import { PROFILE_IDS, type ProfileId, type ProfileKey } from './profile-id.ts';

/** The list of profiles. Each is loaded when it is first used: finews alone brings 450 kB of pinyin. */
const PROFILES: Readonly<Record<ProfileId, () => Promise<Profile>>> = {
  plain: async () => (await import('./plain.ts')).plain,
  obsidian: async () => (await import('./obsidian.ts')).obsidian,
  logseq: async () => (await import('./logseq.ts')).logseq,
  hugo: async () => (await import('./hugo.ts')).hugo,
  hugoToml: async () => (await import('./hugo-toml.ts')).hugoToml,
  jekyll: async () => (await import('./jekyll.ts')).jekyll,
  finews: async () => (await import('./finews.ts')).finews,
};

/**
 * The profile of this name, with all that it writes files with; `own` are the reader's. One that is not
 * there any more, or whose templates cannot be read, gives way to plain Markdown.
 */
export async function loadProfile(
  key: ProfileKey,
  own: readonly OwnProfile[] = [],
): Promise<Profile> {
  const builtIn = PROFILE_IDS.find((id) => id === key);
  if (builtIn) return PROFILES[builtIn]();
  const mine = own.find(({ id }) => `own:${id}` === key);
  if (!mine) return PROFILES.plain();
  return (await import('../own/render-own-profile.ts')).loadOwnProfile(mine);
}
