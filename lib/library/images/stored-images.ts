import type { StoredImage } from '../../clip/stored-image.ts';
import type { Library } from '../library.ts';

/** Every picture of the library, one in memory at a time. */
export async function* storedImages(library: Library): AsyncGenerator<StoredImage> {
  const hashes = await library.images.toCollection().primaryKeys();
  for (const hash of hashes) {
    const image = await library.images.get(hash);
    if (image) yield image;
  }
}

/** The pictures that are kept of these addresses, by address. */
export async function imagesAt(
  library: Library,
  urls: readonly string[],
): Promise<Map<string, Blob>> {
  const kept = urls.length > 0 ? await library.images.where('urls').anyOf(urls).toArray() : [];
  return new Map(
    urls.flatMap((url) => {
      const image = kept.find((one) => one.urls.includes(url));
      return image ? [[url, new Blob([image.bytes], { type: image.type })] as const] : [];
    }),
  );
}

/**
 * Keeps pictures, each once, under all addresses it was loaded from. Returns the hashes that are new. Throws
 * `disk-full`, `library-unavailable`.
 */
export async function addImages(
  library: Library,
  images: readonly StoredImage[],
): Promise<string[]> {
  if (images.length === 0) return [];
  return library.store([library.images], async () => {
    const known = await library.images.bulkGet(images.map(({ hash }) => hash));
    await library.images.bulkPut(
      images.map((image, at) => ({
        ...image,
        urls: [...new Set([...(known[at]?.urls ?? []), ...image.urls])],
      })),
    );
    return images.flatMap(({ hash }, at) => (known[at] ? [] : [hash]));
  });
}
