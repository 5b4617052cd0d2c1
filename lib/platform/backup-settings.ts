/** Keys of `storage.local` that are about backups of this machine, and no setting to be archived. */
export const BACKUP_KEYS: readonly string[] = ['backup'];
