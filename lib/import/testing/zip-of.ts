import { blobOf } from '../../archive/blob-of.ts';
import { zipFiles } from '../../archive/zip-files.ts';

/** A ZIP of these files by name. */
export async function zipOf(files: Record<string, string | Blob>): Promise<Blob> {
  const { blob } = await blobOf(async (sink) => {
    const zip = zipFiles(sink, new Date(0));
    for (const [name, content] of Object.entries(files)) {
      await zip.add(
        name,
        new Uint8Array(
          await (typeof content === 'string' ? new Blob([content]) : content).arrayBuffer(),
        ),
      );
    }
    await zip.close();
  });
  return blob;
}
