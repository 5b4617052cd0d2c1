import { trimSignsStart } from './trim-signs-start.ts';

/**
 * True where a text is what a form says and nothing else but signs around it. The form begins with `^`, and
 * takes as much as it can of what it may end with.
 */
export function saysOnly(text: string, form: RegExp): boolean {
  const words = trimSignsStart(text);
  const said = form.exec(words)?.[0];
  return said !== undefined && trimSignsStart(words.slice(said.length)) === '';
}
