import type { Fields } from './split-front-matter.ts';

/** A time with its zone: vaults' own clippers write a day. */
const CREATED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;

/** Which of our exports has these fields: a note for a vault, a post or a table; `null`: none. */
export function ownExport(fields: Fields): 'note' | 'post' | 'table' | null {
  const { created, source, title } = fields;
  if ('title' in fields && 'clipped' in fields) {
    if ('canonicalurl' in fields) return 'post';
    if ('characters' in fields) return 'table';
  }
  const isNote = typeof created === 'string' && CREATED.test(created) && title !== undefined;
  return isNote && /^\w+:/.test(String(source)) ? 'note' : null;
}
