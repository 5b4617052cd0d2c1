import { endOfJson } from './end-of-json.ts';
import { pastSpace } from './past-space.ts';
import { startOfField } from './start-of-field.ts';

/**
 * What a list in JSON holds, one thing after the other: the whole of a large file is never held beside its text.
 * The list is the file itself, or in one of its `field`s. `undefined`: what is no JSON, the last of a file
 * that is cut off. `null` instead of a generator where there is no such list.
 */
export function jsonItems(text: string, field?: string): Generator<unknown> | null {
  const at = field === undefined ? pastSpace(text, 0) : startOfField(text, field);
  return at !== null && text[at] === '[' ? itemsFrom(text, at + 1) : null;
}

function* itemsFrom(text: string, start: number): Generator<unknown> {
  for (let at = pastSpace(text, start); text[at] !== ']'; ) {
    const end = endOfJson(text, at);
    yield end === null ? undefined : parsed(text.slice(at, end));
    if (end === null) return;
    at = pastSpace(text, end);
    // Nothing whole comes after what is neither.
    if (text[at] !== ',') return;
    at = pastSpace(text, at + 1);
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
