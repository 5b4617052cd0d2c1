import { nameKey } from './name-key.ts';
import { numberedName } from './numbered-name.ts';

/** A function that gives each file of one folder a name of its own: the second `a.md` becomes `a-2.md`. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  return (name) => {
    const key = nameKey(name);
    let copy = copies.get(key) ?? 1;
    let unique = name;
    while (taken.has(nameKey(unique))) {
      copy += 1;
      unique = numberedName(name, copy);
    }
    copies.set(key, copy);
    taken.add(nameKey(unique));
    return unique;
  };
}

/** The same for paths: each folder has its own names. */
export function uniquePaths(): (path: string) => string {
  const folders = new Map<string, (name: string) => string>();
  return (path) => {
    const slash = path.lastIndexOf('/') + 1;
    const key = nameKey(path.slice(0, slash));
    const unique = folders.get(key) ?? uniqueNames();
    folders.set(key, unique);
    return path.slice(0, slash) + unique(path.slice(slash));
  };
}
