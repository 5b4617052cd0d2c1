import { fileName } from './file-name.ts';

/**
 * A function that gives each file of one folder a name of its own: the second `a.md` becomes `a-2.md`.
 * Names that differ in case or Unicode form only are one name on Windows and macOS, so they are here.
 */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  return (name) => {
    const key = folded(name);
    const dot = name.lastIndexOf('.');
    let copy = copies.get(key) ?? 1;
    let unique = name;
    while (taken.has(folded(unique))) {
      copy += 1;
      unique = fileName(name.slice(0, dot), name.slice(dot + 1), `-${copy}`);
    }
    copies.set(key, copy);
    taken.add(folded(unique));
    return unique;
  };
}

function folded(name: string): string {
  return name.normalize('NFC').toUpperCase();
}

/** The same for paths: each folder has its own names. */
export function uniquePaths(): (path: string) => string {
  const folders = new Map<string, (name: string) => string>();
  return (path) => {
    const slash = path.lastIndexOf('/') + 1;
    const key = folded(path.slice(0, slash));
    const unique = folders.get(key) ?? uniqueNames();
    folders.set(key, unique);
    return path.slice(0, slash) + unique(path.slice(slash));
  };
}
