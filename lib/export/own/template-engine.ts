import { Liquid } from 'liquidjs';
import { stringify } from 'yaml';
import { slug } from '../names/slug.ts';

/** Tags of Liquid that read other files; there are none. */
const WITHOUT = ['include', 'render', 'layout', 'block'];

/** Work that one template may ask for: enough for any article, too little to hang a page. */
const LIMITS = { parseLimit: 100_000, renderLimit: 2_000, memoryLimit: 50_000_000 };

/** The filters beside Liquid's own. docs/TEMPLATES.md describes them; a test compares. */
const FILTERS: Readonly<Record<string, (value: unknown, ...options: unknown[]) => unknown>> = {
  slug: (value) => slug(textOf(value)),
  yaml: (value) => yamlText(value),
  wikilink: (value) =>
    Array.isArray(value) ? value.map((one) => wikilink(textOf(one))) : wikilink(textOf(value)),
  quote: (value) => textOf(value).replace(/^/gm, '> '),
};

/**
 * A reader of Liquid templates. Liquid is data, not code: it is walked through, never compiled, so that the
 * content policy of our pages holds; nothing outside the fields can be reached. `pinyin` reads Chinese
 * names where a template asks for it.
 */
export function templateEngine(pinyin?: (name: string) => string): Liquid {
  const engine = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    preserveTimezones: true,
    templates: {},
    ...LIMITS,
  });
  for (const tag of WITHOUT) delete engine.tags[tag];
  for (const [name, filter] of Object.entries(FILTERS)) engine.registerFilter(name, filter);
  engine.registerFilter('pinyin', (value: unknown) => pinyin?.(textOf(value)) ?? textOf(value));
  return engine;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return value === null || value === undefined ? '' : String(value);
}

/** A value on one line, as any reader of YAML reads it back; lists in brackets. */
function yamlText(value: unknown): string {
  const lists = { collectionStyle: 'flow', lineWidth: 0, compat: 'yaml-1.1' } as const;
  const plain = Array.isArray(value) || typeof value === 'number' ? value : textOf(value);
  const oneLine = { ...lists, defaultStringType: 'QUOTE_DOUBLE' } as const;
  const line = stringify(plain, lists).trimEnd();
  return line.includes('\n') ? stringify(plain, oneLine).trimEnd() : line;
}

function wikilink(name: string): string {
  return `[[${name.replace(/[[\]#^|]+/g, ' ').trim()}]]`;
}
