import type { SiteRule } from './site-rule.ts';

/** The host pattern by which a rule is for an address; `null`: it is not. */
export function hostOfRule(rule: SiteRule, address: URL): string | null {
  const host = rule.hosts.find((pattern) => fitsHost(pattern, address.hostname));
  const fits = !rule.paths || rule.paths.some((pattern) => fitsPath(pattern, address.pathname));
  return (fits && host) || null;
}

function fitsHost(pattern: string, hostname: string): boolean {
  const written = pattern.replace(/^\*\./, '');
  if (!URL.canParse(`http://${written}`)) return false;
  // As addresses have it: 剪报.中国 is xn--….
  const base = new URL(`http://${written}`).hostname;
  return hostname === base || (written !== pattern && hostname.endsWith(`.${base}`));
}

/** Each part between asterisks must follow the one before it, the first and the last at the ends. */
function fitsPath(pattern: string, path: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
