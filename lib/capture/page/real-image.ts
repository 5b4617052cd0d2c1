/** Where pages keep the address of a picture that is loaded only when it scrolls into view. */
const LAZY_ATTRIBUTES = [
  'data-src',
  'data-original',
  'data-original-src',
  'data-lazy-src',
  'data-lazy',
  'data-actualsrc',
  'data-echo',
  'data-url',
  'data-hi-res-src',
  'orginial_src',
];
const PLACEHOLDER =
  /^data:|^about:|(?:^|[/_-])(?:blank|spacer|placeholder|loading|transparent|grey|1x1)\b[^/]*$/i;
/** Wider than any reader pane; more would only cost the network. */
const WIDE_ENOUGH = 1600;

/** The address of the picture itself, where `src` holds a placeholder or nothing; as the page wrote it. */
export function realImage(image: Element): string | null {
  const src = image.getAttribute('src') ?? '';
  if (src && !PLACEHOLDER.test(src) && !lazyAddress(image)) return src;
  return lazyAddress(image) ?? bestOfSrcset(image) ?? (src || null);
}

function lazyAddress(image: Element): string | null {
  for (const name of LAZY_ATTRIBUTES) {
    const value = image.getAttribute(name)?.trim();
    if (value && !value.startsWith('{') && !PLACEHOLDER.test(value)) return value;
  }
  return null;
}

/** The first candidate wide enough, else the widest, of the picture's own set or its `<source>`s. */
function bestOfSrcset(image: Element): string | null {
  const sources = image.parentElement?.localName === 'picture' ? image.parentElement.children : [];
  const sets = [image, ...sources]
    .map((element) => element.getAttribute('srcset') ?? element.getAttribute('data-srcset') ?? '')
    .filter((set) => set !== '');
  const candidates = [...(sets[0] ?? '').matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)]
    .map(([, address = '', size = '1']) => ({ address, size: Number(size) }))
    .sort((a, b) => a.size - b.size);
  const best = candidates.find(({ size }) => size >= WIDE_ENOUGH) ?? candidates.at(-1);
  return best?.address ?? null;
}
