import { browser } from 'wxt/browser';
import { blobOf } from '../../archive/blob-of.ts';
import { verifyArchive } from '../../archive/verify-archive.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import { mayDownload } from '../files/may-download.ts';
import type { BackupTarget } from './backup-target.ts';

/** The folder within Downloads. */
const FOLDER = 'Jianbao';

/**
 * Backups among the reader's downloads. The browser lets nobody read a download again: the archive is read
 * back before it is handed over, and the file has to have every byte of it. Throws `download-failed`.
 */
export function downloadsTarget(): BackupTarget {
  return {
    async write(name, write) {
      if (!(await mayDownload())) throw new ClipperError('download-failed');
      const { blob: archive, result: written } = await blobOf(write);
      if (!(await verifyArchive(archive, written))) throw new ClipperError('backup-damaged');
      const url = URL.createObjectURL(archive);
      try {
        const downloadId = await browser.downloads.download({
          url,
          filename: `${FOLDER}/${name}`,
          conflictAction: 'uniquify',
          saveAs: false,
        });
        await finished(downloadId, archive.size);
        return { clips: written.clips, bytes: archive.size, downloadId };
      } finally {
        URL.revokeObjectURL(url);
      }
    },
    async prune(good, keep) {
      for (const { downloadId } of good.slice(keep)) {
        if (downloadId !== null) await forget(downloadId);
      }
      return good.slice(0, keep);
    },
  };
}

/** How often a download is looked at, in milliseconds. */
const POLL_MS = 250;

/** Waits until a download is over. Throws `download-failed` unless the file has every byte. */
async function finished(id: number, bytes: number): Promise<void> {
  for (;;) {
    const [download] = await browser.downloads.search({ id });
    if (download?.state === 'complete' && download.fileSize === bytes) return;
    if (download?.state !== 'in_progress') throw new ClipperError('download-failed');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Removes a file; one that the reader moved away is gone already. */
async function forget(id: number): Promise<void> {
  const [download] = await browser.downloads.search({ id });
  if (download?.exists) await browser.downloads.removeFile(id).catch(() => undefined);
}
