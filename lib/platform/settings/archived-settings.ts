import { browser } from 'wxt/browser';
import type { SettingsChange } from '../../library/imports/import-row.ts';
import { BACKUP_KEY } from '../backup/backup-settings.ts';
import { MIRROR_RECORD_KEY } from '../mirror/mirror-record.ts';
import { MIRROR_KEY } from '../mirror/mirror-settings.ts';
import { CLOCK_MARK_KEY } from '../trash/clock-mark-key.ts';
import type { Searches } from './searches.ts';

/** What is about this machine only. */
const OWN = [BACKUP_KEY, MIRROR_KEY, MIRROR_RECORD_KEY, CLOCK_MARK_KEY];

/** All settings that go into an archive. */
export async function archivedSettings(): Promise<Record<string, unknown>> {
  const stored = await browser.storage.local.get();
  return withoutOwn(stored);
}

/** What restoring the settings of an archive would change. Saved searches are added to those here. */
export async function settingsChange(archived: Record<string, unknown>): Promise<SettingsChange> {
  const stored = await archivedSettings();
  const after = withSearches(withoutOwn(archived), stored);
  const before = Object.fromEntries(Object.entries(stored).filter(([key]) => key in after));
  return { before, after };
}

/** Puts these settings in the place of those here. */
export async function restoreSettings({ after }: SettingsChange): Promise<void> {
  await browser.storage.local.set(after);
}

/** Takes that back; what the reader has set since stays. */
export async function undoSettings({ before, after }: SettingsChange): Promise<void> {
  const stored = await archivedSettings();
  const untouched = Object.keys(after).filter(
    (key) => inOrder(stored[key]) === inOrder(after[key]),
  );
  await browser.storage.local.set(
    Object.fromEntries(untouched.filter((key) => key in before).map((key) => [key, before[key]])),
  );
  await browser.storage.local.remove(untouched.filter((key) => !(key in before)));
}

/** A value as text, whatever the order in which the browser gives its fields back. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function withoutOwn(settings: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !OWN.includes(key)));
}

/** The reader's own searches first, then those of the archive that are not among them. */
function withSearches(
  archived: Record<string, unknown> & Partial<Searches>,
  { savedSearches: own = [] }: Partial<Searches>,
): Record<string, unknown> {
  if (!archived.savedSearches) return archived;
  const known = new Set(own.map(({ id }) => id));
  const added = archived.savedSearches.filter(({ id }) => !known.has(id));
  return { ...archived, savedSearches: [...own, ...added] };
}
