/** Query parameters that say how a reader came, not what is shown. */
const TRACKING =
  /^(?:utm_\w+|u?tm|spm\w*|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|_hs\w+|ref|refer\w*|from\w*|source|src|share\w*|shared?_\w+|wfr|for|scene|chksm|mpshare|srcid|isappinstalled|clicktime|enterid|nsukey|cmpid|ocid|ncid|smid|amp|outputtype|at_\w+|xtor|wt_\w+|trk|tt_from|__twitter_impression|guccounter|guce_\w+)$/i;
const MOBILE = /^(?:m|wap|mobile|amp|3g|touch)$/;

/** Out of an AMP cache or viewer, the address of the page that it copies. */
function outOfCache(url: URL): URL {
  const copied =
    /\.cdn\.ampproject\.org$/.test(url.hostname) || /^(?:www\.)?google\.\w+$/.test(url.hostname)
      ? /^\/(?:amp|[cv])\/(?:s\/)?([\w-]+\.[\w.-]+\/.*)$/.exec(url.pathname)
      : null;
  return copied?.[1] ? new URL(`https://${copied[1]}${url.search}`) : url;
}

/** m.example.com → www.example.com, en.m.example.org → en.example.org. */
function desktopHost(hostname: string): string {
  const labels = hostname.split('.');
  const place = labels.findIndex((label) => MOBILE.test(label));
  if (place < 0 || place > 1 || labels.length - place < 3) return hostname;
  const bare = labels.toSpliced(place, 1);
  const siteOnly =
    place === 0 &&
    (bare.length === 2 || (bare.length === 3 && /^(?:com?|net|org|gov)$/.test(bare[1] ?? '')));
  return (siteOnly ? ['www', ...bare] : bare).join('.');
}

/** `/amp/story`, `/story/amp/`, `/story.amp.html` → `/story`. */
function withoutAmp(path: string): string {
  return path.replace(/^\/amp(?=\/.)|\/amp\/?$/, '').replace(/\.amp(?=\.html?$|$)/, '') || '/';
}

/**
 * One spelling for the addresses of one page: https, the desktop host, no AMP, no tracking parameters, no
 * fragment unless it is the page's route (`#/a/1`, `#!/a/1`). Throws a TypeError for what is no URL.
 */
export function foldUrl(address: string): string {
  const url = outOfCache(new URL(address));
  if (!/^https?:$/.test(url.protocol)) return url.href;
  if (url.port === '') url.protocol = 'https:';
  url.hostname = desktopHost(url.hostname);
  url.pathname = withoutAmp(url.pathname);
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  if (kept.length < url.searchParams.size) url.search = new URLSearchParams(kept).toString();
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href.replace(/\?$/, '');
}
