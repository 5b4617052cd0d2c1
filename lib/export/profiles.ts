import type { Profile } from './profile.ts';
import type { ProfileId } from './profile-id.ts';
import { finews } from './profiles/finews.ts';
import { jekyll } from './profiles/jekyll.ts';
import { obsidian } from './profiles/obsidian.ts';
import { plain } from './profiles/plain.ts';

/** Every Markdown profile. Heavy (YAML, Markdown, pinyin): pages import it when something is exported. */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = { plain, obsidian, jekyll, finews };
