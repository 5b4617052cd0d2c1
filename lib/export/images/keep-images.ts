import { imageType } from '../../clip/image-type.ts';
import { sha256 } from '../../clip/sha256.ts';
import { allowedImage } from '../../html/allowed-address.ts';
import { parseHtml } from '../../html/parse-html.ts';
import type { ImageSource } from './image-source.ts';

/** A picture that belongs into an export. */
export interface KeptImage {
  mediaType: string;
  bytes: Blob;
}

/** The pictures of one article. */
export interface KeptImages {
  /** By address, of every picture that could be had. */
  names: ReadonlyMap<string, string>;
  /** By name: the beginning of the hash, so that the same picture has the same name everywhere. */
  files: ReadonlyMap<string, KeptImage>;
}

export interface KeepImagesOptions {
  /** Media types that the export can hold; left out: all that we know. */
  accepts?: (mediaType: string) => boolean;
  signal?: AbortSignal | undefined;
}

/** How many pictures of one article are asked for at the same time. */
const AT_ONCE = 6;

/** Gets the pictures of an article. Those that cannot be had, or are none, are left out. */
export async function keepImages(
  html: string,
  source: ImageSource,
  { accepts = () => true, signal }: KeepImagesOptions = {},
): Promise<KeptImages> {
  const names = new Map<string, string>();
  const files = new Map<string, KeptImage>();

  async function keep(url: string): Promise<void> {
    const bytes = await source(url, signal);
    const type = bytes && (await imageType(bytes));
    if (!bytes || !type || !accepts(type.mediaType)) return;
    const name = `${(await sha256(new Uint8Array(await bytes.arrayBuffer()))).slice(0, 16)}.${type.extension}`;
    names.set(url, name);
    files.set(name, { bytes, mediaType: type.mediaType });
  }

  const urls = imageAddresses(html);
  for (let at = 0; at < urls.length; at += AT_ONCE) {
    signal?.throwIfAborted();
    await Promise.all(urls.slice(at, at + AT_ONCE).map(keep));
  }
  return { names, files };
}

/** The addresses of an article's pictures on the web, each once. */
function imageAddresses(html: string): string[] {
  const images = [...parseHtml(html).querySelectorAll('img')];
  const urls = images.flatMap((image) => {
    const url = allowedImage(image.getAttribute('src') ?? '', 'about:blank');
    return url === null || url.startsWith('data:') ? [] : [url];
  });
  return [...new Set(urls)];
}
