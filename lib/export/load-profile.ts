import type { Profile } from './profile.ts';
import type { ProfileId } from './profile-id.ts';

/** The list of profiles. Each is loaded when it is first used: finews alone brings 450 kB of pinyin. */
const PROFILES: Readonly<Record<ProfileId, () => Promise<Profile>>> = {
  plain: async () => (await import('./profiles/plain.ts')).plain,
  obsidian: async () => (await import('./profiles/obsidian.ts')).obsidian,
  logseq: async () => (await import('./profiles/logseq.ts')).logseq,
  hugo: async () => (await import('./profiles/hugo.ts')).hugo,
  hugoToml: async () => (await import('./profiles/hugo-toml.ts')).hugoToml,
  jekyll: async () => (await import('./profiles/jekyll.ts')).jekyll,
  finews: async () => (await import('./profiles/finews.ts')).finews,
};

/** The profile of this name, with all that it writes files with. */
export function loadProfile(id: ProfileId): Promise<Profile> {
  return PROFILES[id]();
}
