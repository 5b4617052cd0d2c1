import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Revision } from '../../../lib/clip/clip.ts';
import { imagesAt } from '../../../lib/library/images/stored-images.ts';
import type { Library } from '../../../lib/library/library.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** Addresses of the pictures that are kept of a text, by those on the web: good until another text is read. */
export function createKeptImages(
  library: Library,
  revision: ReadonlySignal<Revision | null>,
  stopped: AbortSignal,
): ReadonlySignal<ReadonlyMap<string, string>> {
  const kept = signal(NONE);
  const dispose = effect(() => {
    const urls = revision.value?.images.map(({ url }) => url) ?? [];
    const left = new AbortController();
    void show(urls, left.signal);
    return () => left.abort();
  });
  stopped.addEventListener('abort', dispose);

  async function show(urls: string[], left: AbortSignal): Promise<void> {
    const images = await imagesAt(library, urls);
    if (left.aborted) return;
    const addresses = [...images].map(([url, image]) => [url, URL.createObjectURL(image)] as const);
    kept.value = addresses.length > 0 ? new Map(addresses) : NONE;
    left.addEventListener('abort', () => {
      for (const [, address] of addresses) URL.revokeObjectURL(address);
    });
  }
  return kept;
}
