import { allowedImage } from '../../html/allowed-address.ts';
import { parseHtml } from '../../html/parse-html.ts';
import type { ImageSource } from './image-source.ts';
import { type ImageType, imageType } from './image-type.ts';

/** A picture that belongs into an export. */
export interface KeptImage extends ImageType {
  /** The beginning of its hash and its extension: the same picture has the same name everywhere. */
  name: string;
  bytes: Blob;
}

/** The pictures of one article. */
export interface KeptImages {
  /** Names by address, of every picture that could be had. */
  names: ReadonlyMap<string, string>;
  /** Those that no article before had. */
  fresh: readonly KeptImage[];
}

/** How many pictures of one article are asked for at the same time. */
const AT_ONCE = 6;

/**
 * A function that gets the pictures of one article after the other: each address is asked for once, each
 * picture given out once. Holds names only, so that an export of any size can use it.
 *
 * @param accepts media types that the export can hold
 */
export function imageKeeper(
  source: ImageSource,
  accepts: (mediaType: string) => boolean = () => true,
): (html: string, signal?: AbortSignal) => Promise<KeptImages> {
  const nameOf = new Map<string, string | null>();
  const given = new Set<string>();

  async function get(url: string, signal: AbortSignal | undefined): Promise<KeptImage | null> {
    const bytes = await source(url, signal);
    const type = bytes && (await imageType(bytes));
    if (!bytes || !type || !accepts(type.mediaType)) return null;
    return { ...type, bytes, name: `${await contentName(bytes)}.${type.extension}` };
  }

  return async (html, signal) => {
    const names = new Map<string, string>();
    const fresh: KeptImage[] = [];
    const urls = imageAddresses(html);
    for (let at = 0; at < urls.length; at += AT_ONCE) {
      signal?.throwIfAborted();
      const batch = urls.slice(at, at + AT_ONCE);
      const asked = batch.map(async (url) => (nameOf.has(url) ? null : get(url, signal)));
      for (const [index, image] of (await Promise.all(asked)).entries()) {
        const url = batch[index] ?? '';
        if (!nameOf.has(url)) nameOf.set(url, image?.name ?? null);
        const name = nameOf.get(url);
        if (name) names.set(url, name);
        if (!image || given.has(image.name)) continue;
        given.add(image.name);
        fresh.push(image);
      }
    }
    return { names, fresh };
  };
}

/** The addresses of an article's pictures on the web, each once. */
function imageAddresses(html: string): string[] {
  const images = [...parseHtml(html).querySelectorAll('img')];
  const urls = images.map((image) => allowedImage(image.getAttribute('src') ?? '', 'about:blank'));
  return [...new Set(urls)].filter((url) => url !== null && !url.startsWith('data:')) as string[];
}

async function contentName(bytes: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
  const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, 16);
}
