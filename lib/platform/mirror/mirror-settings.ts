import { browser } from 'wxt/browser';
import type { ProfileKey } from '../../export/profiles/profile-id.ts';

/** What the reader wants of the folder mirror. About this machine: never in an archive. */
export interface MirrorSettings {
  /** `byRules`: by source or tag, as exports are. */
  format: ProfileKey | 'byRules';
  /** Nothing is to be written for now. */
  paused: boolean;
}

const DEFAULT: MirrorSettings = { format: 'byRules', paused: false };

/** Its key in `storage.local`. */
export const MIRROR_KEY = 'mirror';

/** How the mirror is set. */
export async function loadMirror(): Promise<MirrorSettings> {
  const { [MIRROR_KEY]: stored } = await browser.storage.local.get<Record<string, MirrorSettings>>({
    [MIRROR_KEY]: DEFAULT,
  });
  return { ...DEFAULT, ...stored };
}

/** Changes some of it. */
export async function saveMirror(changed: Partial<MirrorSettings>): Promise<void> {
  await browser.storage.local.set({ [MIRROR_KEY]: { ...(await loadMirror()), ...changed } });
}
