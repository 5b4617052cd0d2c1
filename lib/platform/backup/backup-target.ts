import type { ArchiveCounts } from '../../archive/write-archive.ts';
import type { GoodBackup } from './backup-settings.ts';

/** Writes an archive into a stream and closes it. */
export type WriteArchive = (sink: WritableStream<Uint8Array>) => Promise<ArchiveCounts>;

/** Where backups go. */
export interface BackupTarget {
  /** Writes a file, reads it back and compares. Throws `backup-damaged`, and then there is no such file. */
  write(name: string, write: WriteArchive): Promise<Omit<GoodBackup, 'at' | 'name'>>;
  /** Removes all but the newest of these backups; returns those that stay. */
  prune(good: readonly GoodBackup[], keep: number): Promise<GoodBackup[]>;
}
