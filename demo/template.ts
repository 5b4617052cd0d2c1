import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file of `demo/`. */
export function demoFile(path: string): string {
  return readFileSync(join(import.meta.dirname, path), 'utf8');
}

/** A page of `demo/pages` with every `{{name}}` replaced. Throws when the page names a value not given. */
export function page(name: string, values: Record<string, string> = {}): string {
  return demoFile(`pages/${name}.html`).replace(/\{\{(\w+)\}\}/g, (_whole, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`demo/pages/${name}.html: no value for {{${key}}}`);
    return value;
  });
}
