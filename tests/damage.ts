/** The same numbers from 0 to 1 in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Names that shadow what documents and forms can do. */
const NAMES = ['querySelector', 'body', 'children', 'parentElement', 'textContent', 'title'];

type Damage = (html: string, next: () => number) => string;

/** What happens to pages on their way: cut, shuffled, mis-nested, mis-encoded, clobbered. */
const DAMAGES: readonly Damage[] = [
  (html, next) => html.slice(0, html.length * next()),
  (html, next) => html.slice(html.length * next()),
  (html, next) => {
    const parts = html.split('<');
    return parts.map(() => parts[Math.floor(next() * parts.length)]).join('<');
  },
  (html, next) => html.replace(/<\/\w+>/g, (tag) => (next() < 0.3 ? '' : tag)),
  (html, next) => html.replace(/<(\w+)/g, (tag) => (next() < 0.1 ? '<table><a><svg' : tag)),
  (html) => new TextDecoder('latin1').decode(new TextEncoder().encode(html)),
  (html, next) => html.replace(/["'=]/g, (sign) => (next() < 0.1 ? '\0' : sign)),
  (html) => `<div>`.repeat(600) + html,
  (html) => html.replace(/<[^>]+>/g, ''),
  (html, next) =>
    html.replace(/<(?:div|p)\b[^>]*>/g, (tag) => {
      const name = NAMES[Math.floor(next() * NAMES.length * 20)];
      return name ? `<form><input name="${name}"><img name="${name}">${tag}` : tag;
    }),
];

/** One of the sources, damaged; the same for the same seed. */
export function damagedPage(sources: readonly string[], seed: number): string {
  const next = random(seed + 1);
  const source = sources[Math.floor(next() * sources.length)] ?? '';
  return DAMAGES[seed % DAMAGES.length]?.(source, next) ?? '';
}
