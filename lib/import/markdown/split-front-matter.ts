import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** Front matter as its language reads it: names in lower case, values of any kind. */
export type Fields = Readonly<Record<string, unknown>>;

/** A Markdown file in its two parts. `fields` is `null` where there is no front matter. */
export interface MarkdownFile {
  fields: Fields | null;
  body: string;
}

const YAML = /^\s*---[ \t]*\n([\s\S]*?)\n?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TOML = /^\s*\+\+\+[ \t]*\n([\s\S]*?)\n?\+\+\+[ \t]*(?:\n|$)/;
/** Logseq's properties: lines `name:: value` before the first block. */
const PROPERTIES = /^\s*((?:-?\s*[\w-]+:: .*\n?)+)/;

/** Parts front matter (YAML, TOML, Logseq's properties) and body. Never throws: what is broken is read by lines. */
export function splitFrontMatter(file: string): MarkdownFile {
  const text = file.replaceAll('\r\n', '\n').replace(/^\ufeff/, '');
  const [pattern, read] =
    [
      [YAML, readYaml],
      [TOML, readToml],
      [PROPERTIES, (head: string) => readLines(head, '::')],
    ].find(([one]) => (one as RegExp).test(text)) ?? [];
  if (!pattern || !read) return { fields: null, body: text };
  const [whole, head = ''] = (pattern as RegExp).exec(text) ?? [''];
  const fields = (read as (head: string) => Fields)(head);
  return { fields: inLowerCase(fields), body: text.slice(whole.length) };
}

function readYaml(head: string): Fields {
  return readOr(() => parseYaml(head, { logLevel: 'error' }), head, ':');
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
