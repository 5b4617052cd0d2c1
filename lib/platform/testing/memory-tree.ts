/** A folder of the reader's in memory, with folders in it: as much of File System Access as the mirror uses. */
export interface MemoryTree {
  root: FileSystemDirectoryHandle;
  /** What the files hold, by path. */
  files: Map<string, string>;
  /** The folder itself is there. */
  there: boolean;
  permission: PermissionState;
  /** Called before and after everything that changes the disk: a test kills the page by throwing here. */
  onChange: (path: string) => void;
}

const gone = () => new DOMException('not found', 'NotFoundError');
const mismatch = () => new DOMException('another kind', 'TypeMismatchError');

/** An empty folder. `caseless`: names that differ in case only are one, as on Windows and macOS. */
export function memoryTree(caseless = false): MemoryTree {
  const folders = new Set<string>();
  const tree: Omit<MemoryTree, 'root'> = {
    files: new Map(),
    there: true,
    permission: 'granted',
    onChange: () => undefined,
  };
  const assertThere = () => {
    if (!tree.there) throw gone();
  };
  /** A file's path as it was made. */
  const real = (path: string) =>
    (caseless && [...tree.files.keys()].find((one) => one.toUpperCase() === path.toUpperCase())) ||
    path;
  const change = (path: string, work: () => void) => {
    tree.onChange(path);
    work();
    tree.onChange(path);
  };

  function folder(at: string) {
    return {
      kind: 'directory',
      name: 'vault',
      queryPermission: async () => tree.permission,
      async getDirectoryHandle(name: string, { create = false } = {}) {
        assertThere();
        const path = `${at}${name}/`;
        if (tree.files.has(at + name)) throw mismatch();
        if (!isFolder(path) && !create) throw gone();
        folders.add(path);
        return folder(path);
      },
      async getFileHandle(name: string, { create = false } = {}) {
        assertThere();
        if (isFolder(`${at}${name}/`)) throw mismatch();
        const path = real(at + name);
        if (!tree.files.has(path)) {
          if (!create) throw gone();
          change(path, () => tree.files.set(path, ''));
        }
        return file(path);
      },
      async removeEntry(name: string) {
        assertThere();
        const path = real(at + name);
        if (!tree.files.has(path)) throw gone();
        change(path, () => tree.files.delete(path));
      },
      async *keys() {
        assertThere();
        yield* tree.files.keys();
      },
    };
  }
  const isFolder = (path: string) =>
    folders.has(path) || [...tree.files.keys()].some((file) => file.startsWith(path));

  function file(path: string) {
    return {
      async createWritable() {
        const written = { text: '' };
        return {
          write: async (chunk: BufferSource) => {
            written.text += new TextDecoder().decode(chunk);
          },
          abort: async () => undefined,
          async close() {
            change(path, () => tree.files.set(path, written.text));
          },
        };
      },
      async getFile() {
        const text = tree.files.get(path);
        if (text === undefined) throw gone();
        const { buffer } = new TextEncoder().encode(text);
        return { size: buffer.byteLength, arrayBuffer: async () => buffer };
      },
    };
  }
  return Object.assign(tree, { root: folder('') as unknown as FileSystemDirectoryHandle });
}
