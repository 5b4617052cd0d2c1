import type { Image } from '../../clip/capture.ts';
import { oneLine } from '../../text/folding/one-line.ts';

/** The pictures of a clean body, in order, each once. */
export function imagesOf(body: Element): Image[] {
  const images = new Map<string, Image>();
  for (const element of body.querySelectorAll('img')) {
    const url = element.getAttribute('src') ?? '';
    if (url === '' || images.has(url)) continue;
    const caption = element.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    images.set(url, {
      url,
      alt: element.getAttribute('alt')?.trim() ?? '',
      caption: oneLine(caption),
      width: pixels(element.getAttribute('width')),
      height: pixels(element.getAttribute('height')),
    });
  }
  return [...images.values()];
}

function pixels(value: string | null): number | null {
  const size = Number.parseInt(value ?? '', 10);
  return size > 0 && !value?.trim().endsWith('%') ? size : null;
}
