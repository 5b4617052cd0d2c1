import type { Plugin } from 'vite';
import {
  PASSAGES,
  QUICKER,
  START,
  UNCALLED,
  UNUSED,
  UNUSED_TABLES,
} from './readability-changes.ts';

/**
 * Leaves out of the built capture script what it never runs of Readability: a third of it. Fails the
 * build when a release of Readability has other parts.
 */
export function slimReadability(): Plugin {
  return {
    name: 'slim-readability',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('/@mozilla/readability/index.js')) return `export * from './Readability.js';`;
      if (!id.endsWith('/@mozilla/readability/Readability.js')) return null;
      const called = UNCALLED.reduce(removed, PASSAGES.reduce(shortened, withStart(code)));
      const methods = Object.entries({ ...UNUSED, ...QUICKER }).reduce(emptied, called);
      return UNUSED_TABLES.reduce(without, methods)
        .replace(/\[(?:\s*\/\/.*)*((?:\s*"[A-Z]+",){8,})\s*\]/g, asWords)
        .replace(/if \(typeof module === "object"\) \{[^}]*\}/, 'export { Readability };')
        .replaceAll('this._debug', 'false')
        .replaceAll('this._docJSDOMParser', 'false');
    },
  };
}

function withStart(code: string): string {
  const begins = code.indexOf('function Readability(');
  const ends = code.indexOf('\n}\n', begins);
  if (begins < 0 || ends < begins) throw new Error('Readability has no constructor');
  return code.slice(0, begins) + START + code.slice(ends);
}

function shortened(code: string, [from, to, instead]: readonly [string, string, string]): string {
  const begins = code.indexOf(from);
  const ends = code.indexOf(to, begins);
  if (begins < 0 || ends < begins) throw new Error(`Readability has no ${from}`);
  return code.slice(0, begins) + instead + code.slice(ends);
}

function removed(code: string, method: string): string {
  return emptied(code, [method, ''])
    .replace(new RegExp(`\\n  ${method}\\([^)]*\\) \\{ \\n  \\},`), '')
    .replace(new RegExp(`this\\.${method}\\(\\w+\\);`, 'g'), '');
}

/** A long list of words is shorter as one string. */
function asWords(_: string, list: string): string {
  return `${JSON.stringify(list.match(/\w+/g)?.join(' '))}.split(" ")`;
}

function emptied(code: string, [method, body]: [string, string]): string {
  const begins = code.search(new RegExp(`\\n  ${method}\\(`));
  const opens = code.indexOf('{\n', begins);
  const ends = code.indexOf('\n  },', begins);
  if (begins < 0 || ends < opens) throw new Error(`Readability has no ${method}`);
  return `${code.slice(0, opens)}{ ${body}${code.slice(ends)}`;
}

function without(code: string, table: string): string {
  const rest = code.replace(
    new RegExp(`\\n +${table}:\\s*(?:/(?:[^/\\\\\\n]|\\\\.)+/\\w*|\\[[^\\]]*\\]|\\{[^}]*\\}),`),
    '',
  );
  if (rest === code) throw new Error(`Readability has no ${table}`);
  return rest;
}
