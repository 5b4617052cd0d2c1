import { endOfJson } from './end-of-json.ts';
import { pastSpace } from './past-space.ts';

/** Where the value of a field of the outermost object in a JSON text begins; `null`: there is no such field. */
export function startOfField(text: string, field: string): number | null {
  let at = pastSpace(text, 0);
  if (text[at] !== '{') return null;
  for (;;) {
    at = pastSpace(text, at + 1);
    const end = text[at] === '"' ? endOfJson(text, at) : null;
    if (end === null) return null;
    const colon = pastSpace(text, end);
    if (text[colon] !== ':') return null;
    const value = pastSpace(text, colon + 1);
    if (text.slice(at + 1, end - 1) === field) return value;
    const next = endOfJson(text, value);
    if (next === null) return null;
    at = pastSpace(text, next);
    if (text[at] !== ',') return null;
  }
}
