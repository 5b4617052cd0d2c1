import { fileName } from './file-name.ts';

/** The name or path of the `number`th file that would be called so: `a.md`, `a-2.md`, `a-3.md`. */
export function numberedName(path: string, number: number): string {
  if (number === 1) return path;
  const start = path.lastIndexOf('/') + 1;
  const dot = path.lastIndexOf('.');
  return path.slice(0, start) + fileName(path.slice(start, dot), path.slice(dot + 1), `-${number}`);
}
