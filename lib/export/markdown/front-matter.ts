import { Document, Scalar, type ScalarTag } from 'yaml';

/**
 * A value of front matter: text, a list of texts, a time (written bare, so that readers take it for
 * one), or text that is put into double quotes whether it needs them or not.
 */
export type FrontMatterValue = string | readonly string[] | { time: string } | { quoted: string };

/** Bare times, as they are given: the library itself would turn them into UTC or into quoted text. */
const TIME: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  identify: (value) => typeof value === 'object' && value !== null && 'time' in value,
  default: true,
  resolve: (text) => text,
  stringify: ({ value }) => (value as { time: string }).time,
};

/**
 * YAML between two `---` lines, keys in the order given; `null` and empty lists are left out. Text that
 * YAML 1.1 or 1.2 would read as something else (`yes`, `1:30`, `2022-05-18`, `@x`) is quoted.
 */
export function frontMatter(fields: Readonly<Record<string, FrontMatterValue | null>>): string {
  const document = new Document({}, { compat: 'yaml-1.1', customTags: [TIME] });
  for (const [key, value] of Object.entries(fields)) {
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    document.set(key, document.createNode(written(value)));
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

/** Halves of characters have no place in YAML: one of them would end the build of a whole site. */
function written(value: FrontMatterValue): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (isList(value)) return value.map((text) => text.toWellFormed());
  if (!('quoted' in value)) return value;
  const scalar = new Scalar(value.quoted.toWellFormed());
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

function isList(value: FrontMatterValue): value is readonly string[] {
  return Array.isArray(value);
}
