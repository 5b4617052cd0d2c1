import type { ClipDocument } from './clip-document.ts';
import type { ExportContext } from './export-context.ts';
import type { FileFormat } from './format.ts';
import { dataAddress } from './images/data-address.ts';
import { type KeptImages, keepImages } from './images/keep-images.ts';
import type { ZipFile } from './zip/zip-file.ts';

/** Where pictures stand beside files that have no other place for them. */
const IMAGES = 'images';
const NO_IMAGES: KeptImages = { names: new Map(), files: new Map() };

/** Each clip as a file, with its pictures: in it, or before it in the folder that the format has for them. */
export async function* articleFiles(
  documents: AsyncIterable<ClipDocument>,
  format: FileFormat,
  { settings, images }: ExportContext,
  signal?: AbortSignal,
): AsyncGenerator<ZipFile> {
  const site = images ? format.site : undefined;
  const written = new Set<string>();
  for await (const document of documents) {
    const { html } = document.revision;
    const kept = images ? await keepImages(html, images, { signal }) : NO_IMAGES;
    const addresses = await placed(kept, format.images, site?.imageAddress ?? `${IMAGES}/`);
    const file = format.render({ ...document, images: addresses }, settings);
    const folder = site?.files ?? file.folder ?? '';
    const lastModified = new Date(document.clip.updatedAt);
    if (format.images === 'beside') {
      for (const [name, { bytes }] of kept.files) {
        const path = inFolder(site?.images ?? inFolder(folder, IMAGES), name);
        if (!written.has(path)) yield { name: path, content: bytes, lastModified, stored: true };
        written.add(path);
      }
    }
    yield { name: inFolder(folder, file.name), content: file.text, lastModified };
  }
}

/** Under which address the text has each picture. */
async function placed(
  { names, files }: KeptImages,
  where: FileFormat['images'],
  folder: string,
): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  for (const [url, name] of names) {
    const image = files.get(name);
    if (!image) continue;
    addresses.set(url, where === 'inside' ? await dataAddress(image) : folder + name);
  }
  return addresses;
}

function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
