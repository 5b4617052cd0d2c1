import { browser } from 'wxt/browser';
import type { ReadingStyle, Theme } from '../../clip/reading-style.ts';
import type { CitationStyleId } from '../../export/citations/citation-style.ts';
import { DEFAULT_EXPORT_SETTINGS, type ExportSettings } from '../../export/export-settings.ts';
import type { OwnProfile } from '../../export/own/own-profile.ts';
import type { ProfileRule } from '../../export/own/profile-rule.ts';
import type { ProfileKey } from '../../export/profiles/profile-id.ts';
import { followStored } from './follow-stored.ts';

/** What the reader can set. Kept in `storage.local` on this machine. */
export interface Settings {
  /** The Markdown profile that popup and library export in. */
  profile: ProfileKey;
  /** The reader's own profiles. */
  own: OwnProfile[];
  /** Which clips are exported by another profile than that. */
  rules: ProfileRule[];
  /** The style that citations are copied in. */
  citationStyle: CitationStyleId;
  export: ExportSettings;
  /** How long a capture waits for a page that is still loading its article: 0 to 30 seconds. */
  waitSeconds: number;
  /** The date that the library lists by at first. */
  dateField: 'clipped' | 'published';
  /** Finds words in traditional and simplified Chinese characters alike. */
  bothScripts: boolean;
  /** How the library shows articles. */
  reading: ReadingStyle;
  /** Of all our pages. */
  theme: Theme;
}

export const DEFAULT_SETTINGS: Settings = {
  profile: 'plain',
  own: [],
  rules: [],
  citationStyle: 'gbt7714',
  export: DEFAULT_EXPORT_SETTINGS,
  waitSeconds: 5,
  dateField: 'clipped',
  bothScripts: false,
  reading: { size: 18, face: 'serif', measure: 'normal' },
  theme: 'system',
};

/** The reader's settings; what was never set, or is not there any more, has its default. */
export async function loadSettings(): Promise<Settings> {
  const settings = await browser.storage.local.get<Settings>(DEFAULT_SETTINGS);
  return { ...settings, export: { ...DEFAULT_SETTINGS.export, ...settings.export } };
}

/** Keeps these settings. Each has a key of its own, so that two pages can save at the same time. */
export async function saveSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changed);
}

/** Tells of settings that were kept since, here or in another page, until `stopped`. */
export function followSettings(next: (settings: Settings) => void, stopped: AbortSignal): void {
  followStored(Object.keys(DEFAULT_SETTINGS), async () => next(await loadSettings()), stopped);
}
