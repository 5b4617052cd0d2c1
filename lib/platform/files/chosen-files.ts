import type { ImportFile } from '../../clip/import-file.ts';

/** Files that could be imported: the rest of a folder is not even looked at … */
const READABLE = /\.(?:zip|md|markdown|mdown|mkd|csv|json|html?|txt)$/i;
/** … but for pictures where there are notes that may show them. */
const NOTE = /\.(?:md|markdown|mdown|mkd)$/i;
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif)$/i;

/** What was chosen in a file dialog, by its path where it was a folder. */
export function chosenFiles(files: FileList): ImportFile[] {
  const all = Array.from(files, (file) => ({
    path: file.webkitRelativePath || file.name,
    blob: file,
  }));
  return readable(all);
}

/** What was dropped on a page, folders with all that is in them. */
export async function droppedFiles(dropped: DataTransfer): Promise<ImportFile[]> {
  // To be asked at once: after the event there is nothing in it any more.
  const entries = Array.from(dropped.items, (item) => item.webkitGetAsEntry());
  const all = await Promise.all(entries.flatMap((entry) => (entry ? [filesIn(entry)] : [])));
  return readable(all.flat());
}

/** A file chosen by itself is tried whatever it is called, so that one learns what is wrong with it. */
function readable(files: ImportFile[]): ImportFile[] {
  if (files.length === 1) return files;
  const notes = files.some(({ path }) => NOTE.test(path));
  return files.filter(({ path }) => READABLE.test(path) || (notes && PICTURE.test(path)));
}

async function filesIn(entry: FileSystemEntry): Promise<ImportFile[]> {
  if (isFile(entry)) {
    const blob = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), blob }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const files: ImportFile[] = [];
  // A hundred at a time, until there are none.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return files;
    for (const one of some) files.push(...(await filesIn(one)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
