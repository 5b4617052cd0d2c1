import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../../lib/library/library.ts';
import { BackupOptions } from './BackupOptions.tsx';
import { type Backups, createBackups } from './backup-state.ts';

/** The backups of a library, as long as they are on the page. Loaded after what is seen first. */
export function BackupSection({ library }: { library: Library }) {
  const [backups, setBackups] = useState<Backups | null>(null);
  useEffect(() => {
    const left = new AbortController();
    setBackups(createBackups(library, left.signal));
    return () => left.abort();
  }, [library]);
  return backups && <BackupOptions backups={backups} />;
}
