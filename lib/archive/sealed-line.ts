import { sha256 } from '../clip/sha256.ts';

const SEAL = /^\{"sha256":"([0-9a-f]{64})",/;
const UTF8 = new TextEncoder();

/**
 * One line of JSON that carries the checksum of its own content: `{"sha256":"…",` and then the fields of
 * the value. The sum is that of the UTF-8 bytes of all that follows the first comma.
 */
export async function sealedLine(value: object): Promise<string> {
  const rest = JSON.stringify(value).slice(1);
  return `{"sha256":"${await sha256(UTF8.encode(rest))}",${rest}`;
}

/** The value of a sealed line; `undefined` where the line is not, to the byte, what was written. */
export async function openSealedLine(line: string): Promise<unknown> {
  const [head, sum] = SEAL.exec(line) ?? [];
  if (head === undefined) return undefined;
  const rest = line.slice(head.length);
  if ((await sha256(UTF8.encode(rest))) !== sum) return undefined;
  try {
    return JSON.parse(`{${rest}`);
  } catch (error) {
    // Somebody else's sum of what is no JSON.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
