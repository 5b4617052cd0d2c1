import { browser } from 'wxt/browser';
import { BACKUP_KEY } from './backup/backup-settings.ts';

/** All settings that go into an archive: what is about this machine only stays out. */
export async function archivedSettings(): Promise<Record<string, unknown>> {
  const stored = await browser.storage.local.get();
  return withoutOwn(stored);
}

/** Puts the settings of an archive in place of those here, which it returns. */
export async function restoreSettings(
  settings: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const before = await archivedSettings();
  await browser.storage.local.set(withoutOwn(settings));
  return before;
}

function withoutOwn(settings: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key !== BACKUP_KEY));
}
