/** The host that was typed, also as an address; `null` where it is none. */
export function typedHost(text: string): string | null {
  const url = parse(text.includes('://') ? text : `https://${text}`);
  return url?.hostname.includes('.') || url?.hostname === 'localhost' ? url.host : null;
}

/** The origin that was typed, without anything behind the host; `null` where it is none. */
export function typedOrigin(text: string): string | null {
  const url = parse(text);
  return url && /^https?:$/.test(url.protocol) && typedHost(text) ? url.origin : null;
}

/** Seconds from 0 to 30 in whole numbers; `null` where it is something else. */
export function typedSeconds(text: string): number | null {
  const seconds = /^\d{1,2}$/.test(text.normalize('NFKC').trim())
    ? Number(text.normalize('NFKC'))
    : NaN;
  return seconds <= 30 ? seconds : null;
}

function parse(text: string): URL | null {
  const trimmed = text.trim();
  return /\s/.test(trimmed) || !URL.canParse(trimmed) ? null : new URL(trimmed);
}
