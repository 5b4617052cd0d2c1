import type { Capture } from './capture.ts';
import { contentHash } from './content-hash.ts';

/**
 * What makes two captures the same clip: the article (`canonicalUrl`), for an article as for a link to
 * it, so that a kept link becomes the article once it is clipped. A selection is a clip of its own, by
 * its text: it never replaces the article it was cut from.
 */
export async function clipIdentity(
  capture: Pick<Capture, 'kind' | 'canonicalUrl' | 'text'>,
): Promise<string> {
  if (capture.kind !== 'selection') return capture.canonicalUrl;
  return `${capture.canonicalUrl}#selection=${await contentHash(capture.text)}`;
}
