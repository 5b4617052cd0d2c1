import { makeZip } from 'client-zip';
import { ClipperError } from '../clip/clipper-error.ts';
import type { ClipDocument } from './clip-document.ts';
import type { ExportSettings } from './export-settings.ts';
import type { Profile } from './profile.ts';
import { uniqueNames } from './unique-names.ts';

interface ExportOptions {
  /** Ends the export between two clips, with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Told after each clip how many are written. */
  onProgress?: ((done: number) => void) | undefined;
}

/**
 * A ZIP with one file for each clip, dated by the clip's last change. Clips are read one at a time, as
 * they are written. The same clips give the same bytes. No clip at all: `nothing-to-export`.
 */
export async function exportZip(
  documents: AsyncIterable<ClipDocument>,
  profile: Profile,
  settings: ExportSettings,
  options: ExportOptions = {},
): Promise<Blob> {
  const files = zipEntries(documents, profile, settings, options);
  return new Response(makeZip(files), { headers: { 'Content-Type': 'application/zip' } }).blob();
}

async function* zipEntries(
  documents: AsyncIterable<ClipDocument>,
  profile: Profile,
  settings: ExportSettings,
  { signal, onProgress }: ExportOptions,
) {
  const unique = uniqueNames();
  let done = 0;
  for await (const document of documents) {
    signal?.throwIfAborted();
    const { name, text } = profile.render(document, settings);
    yield { name: unique(name), input: text, lastModified: new Date(document.clip.updatedAt) };
    done += 1;
    onProgress?.(done);
  }
  if (done === 0) throw new ClipperError('nothing-to-export');
}
