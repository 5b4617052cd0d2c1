import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { nameOnce } from '../scripts/name-once.ts';

/** What the plugin makes of a finished script. */
function withNamesOnce(code: string): string {
  const hook = nameOnce().renderChunk as { handler: (code: string) => { code: string } };
  return hook.handler.call({ parse: parseAst }, code).code;
}

const SCRIPT =
  '(function(){"use strict";return((a,b)=>[(a??b).toLocaleUpperCase(),b?.toLocaleUpperCase(),' +
  'b.toLocaleUpperCase?.(),".toLocaleUpperCase()",' +
  '{toLocaleUpperCase:1}.toLocaleUpperCase,/.toLocaleUpperCase/.test(b)])(null,"b")})()';

test('a name that is used often is written once, and the script does the same', () => {
  const short = withNamesOnce(SCRIPT);
  expect(short.length).toBeLessThan(SCRIPT.length);
  // biome-ignore lint/security/noGlobalEval: what a script gives is what it is about
  const [before, after]: unknown[] = [globalThis.eval(SCRIPT), globalThis.eval(short)];
  expect(after).toEqual(before);
});

test('short and rare names stay', () => {
  const script = '(function(){"use strict";return[1,2].concat([3]).length})()';
  expect(withNamesOnce(script)).toBe(script);
});
