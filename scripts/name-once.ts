import type { Plugin } from 'vite';

/** A name is written out once where that saves at least so many bytes. */
const WORTH = 25;

/** A node of the parsed code, as Rollup gives it. */
interface Syntax {
  type: string;
  start: number;
  end: number;
}
interface Access extends Syntax {
  type: 'MemberExpression';
  property: Syntax & { name: string };
  computed: boolean;
  optional: boolean;
}

/**
 * Writes the long names that browsers give to what documents can do (`querySelectorAll`, `textContent`) once
 * in a script, as strings, and lets every use refer to them: no minifier may shorten such a name, and what
 * is injected into a page on each click is full of them. For a finished script in one function.
 */
export function nameOnce(): Plugin {
  return {
    name: 'name-once',
    renderChunk: {
      order: 'post',
      handler(code) {
        return { code: withNamesOnce(code, accesses(this.parse(code) as Syntax)), map: null };
      },
    },
  };
}

function withNamesOnce(code: string, all: readonly Access[]): string {
  const uses = new Map<string, number>();
  for (const { property } of all) uses.set(property.name, (uses.get(property.name) ?? 0) + 1);
  const named = [...uses].filter(([name, count]) => saved(name, count) >= WORTH);
  if (named.length === 0) return code;
  const free = freeNames(code);
  const short = new Map(free.slice(0, named.length).map((one, at) => [named[at]?.[0], one]));
  const opening = '"use strict";';
  const begins = code.indexOf(opening) + opening.length;
  if (begins < opening.length) throw new Error('the script has no function of its own');
  let [done, written] = [begins, `${code.slice(0, begins)}const ${constants(short)};`];
  for (const { property, optional } of inOrder(all)) {
    const name = short.get(property.name);
    if (!name) continue;
    const dot = property.start - (optional ? 2 : 1);
    written += `${code.slice(done, dot)}${optional ? '?.' : ''}[${name}]`;
    done = property.end;
  }
  return written + code.slice(done);
}

function inOrder(all: readonly Access[]): Access[] {
  return all.toSorted((a, b) => a.property.start - b.property.start);
}

/** Bytes that are won: each `.name` becomes `[$a]`, and the name is written once. */
function saved(name: string, uses: number): number {
  return uses * (name.length - 3) - name.length - 6;
}

/** Short names that nothing in the code has. */
function freeNames(code: string): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return ['$', '_']
    .flatMap((first) => letters.map((second) => first + second))
    .filter((name) => !code.includes(name));
}

function constants(short: ReadonlyMap<string | undefined, string>): string {
  return [...short].map(([name, constant]) => `${constant}="${name}"`).join(',');
}

/** Every `object.name` in the code. */
function accesses(syntax: unknown): Access[] {
  if (typeof syntax !== 'object' || syntax === null) return [];
  const inside = Object.values(syntax).flatMap(accesses);
  const { type, property, computed } = syntax as Partial<Access>;
  return type === 'MemberExpression' && property?.type === 'Identifier' && !computed
    ? [syntax as Access, ...inside]
    : inside;
}
