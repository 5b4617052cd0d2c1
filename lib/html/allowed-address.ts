/** A picture small enough to be kept inside the markup, in characters of its `data:` address. */
const MAX_INLINE_IMAGE = 64 * 1024;
const INLINE_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]+$/i;

/** The address as an absolute http, https or mailto address; `null` for everything else. */
export function allowedLink(address: string, base: string): string | null {
  const url = parseAddress(address, base);
  return url && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
}

/** The address of a picture: absolute http or https, or a small raster picture inside the address. */
export function allowedImage(address: string, base: string): string | null {
  if (/^\s*data:/i.test(address)) {
    const inline = address.trim();
    return inline.length <= MAX_INLINE_IMAGE && INLINE_IMAGE.test(inline) ? inline : null;
  }
  const url = parseAddress(address, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function parseAddress(address: string, base: string): URL | null {
  if (address.trim() === '') return null;
  return URL.canParse(address, base) ? new URL(address, base) : null;
}
