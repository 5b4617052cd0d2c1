import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** Front matter as its language reads it: names in lower case, values of any kind. */
export type Fields = Readonly<Record<string, unknown>>;

/** A Markdown file in its two parts. `fields` is `null` where there is no front matter. */
export interface MarkdownFile {
  fields: Fields | null;
  body: string;
}

/** Lines of fields between marks that have lines of their own: a title may end in `...`, a note hold `---`. */
const YAML = /^---[ \t]*\n((?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TOML = /^\+\+\+[ \t]*\n((?:.*\n)*?)\+\+\+[ \t]*(?:\n|$)/;
/** Hugo's third language: an object that ends on a line by itself. */
const JSON_OBJECT = /^(\{\s*"(?:.*\n)*?\})[ \t]*(?:\n|$)/;
/** Logseq's properties: lines `name:: value` before the first block. */
const PROPERTIES = /^((?:-?\s*[\w-]+:: .*\n?)+)/;

const KINDS: readonly { pattern: RegExp; read: (head: string) => Fields }[] = [
  { pattern: YAML, read: readYaml },
  { pattern: TOML, read: readToml },
  { pattern: JSON_OBJECT, read: (head) => readOr(() => JSON.parse(head), head, ':') },
  { pattern: PROPERTIES, read: (head) => readLines(head, '::') },
];

/** Parts front matter (YAML, TOML, JSON, Logseq's properties) and body. Never throws: what is broken is read by lines. */
export function splitFrontMatter(file: string): MarkdownFile {
  const text = file.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  const begun = text.trimStart();
  for (const { pattern, read } of KINDS) {
    const [whole, head] = pattern.exec(begun) ?? [];
    if (whole === undefined || head === undefined) continue;
    const fields = inLowerCase(read(head));
    // Words between two rules are no fields, and not to be lost.
    if (Object.keys(fields).length === 0 && head.trim() !== '') break;
    return { fields, body: begun.slice(whole.length) };
  }
  return { fields: null, body: text };
}

/** That no name stands there twice would be found out by comparing each with all others. The last one counts. */
const YAML_OPTIONS = { logLevel: 'error', uniqueKeys: false } as const;

function readYaml(head: string): Fields {
  return readOr(() => parseYaml(head, YAML_OPTIONS), head, ':');
}

function readToml(head: string): Fields {
  return readOr(() => parseToml(head), head, '=');
}

/** What the language's own reader makes of it; of what it refuses, what stands on lines by itself. */
function readOr(read: () => unknown, head: string, separator: string): Fields {
  try {
    const fields = read();
    if (typeof fields === 'object' && fields !== null) return fields as Fields;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  return readLines(head, separator);
}

/** `name: value` on each line, quotation marks around the value dropped: titles with `"` in them break YAML. */
function readLines(head: string, separator: string): Fields {
  return Object.fromEntries(
    head.split('\n').flatMap((line) => {
      const at = line.indexOf(separator);
      const name = line.slice(0, at).replace(/^[-\s]+/, '');
      if (at < 1 || !/^[\w-]+\s*$/.test(name)) return [];
      const value = line.slice(at + separator.length).trim();
      return [[name.trim(), value.replace(/^(["'])([\s\S]*)\1$/, '$2')]];
    }),
  );
}

function inLowerCase(fields: Fields): Fields {
  const names = Object.entries(fields).map(([name, value]) => [
    name.toLowerCase().replace(/[_\s-]/g, ''),
    value,
  ]);
  return Object.fromEntries(names);
}
