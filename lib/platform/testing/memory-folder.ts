/** A folder of the reader's in memory: as much of File System Access as we use. */
export interface MemoryFolder {
  folder: FileSystemDirectoryHandle;
  files: Map<string, Blob>;
}

/** `spoil` changes what is stored when a file is closed, as a bad disk would. */
export function memoryFolder(
  permission: PermissionState = 'granted',
  spoil: (content: Blob) => Blob = (content) => content,
): MemoryFolder {
  const files = new Map<string, Blob>();
  const folder = {
    name: 'backups',
    queryPermission: async () => permission,
    async getFileHandle(name: string) {
      if (!files.has(name)) files.set(name, new Blob([]));
      return {
        async createWritable() {
          const chunks: BlobPart[] = [];
          return new WritableStream<Uint8Array<ArrayBuffer>>({
            write(chunk) {
              chunks.push(chunk.slice());
            },
            close() {
              files.set(name, spoil(new Blob(chunks)));
            },
          });
        },
        getFile: async () => files.get(name),
      };
    },
    async removeEntry(name: string) {
      if (!files.delete(name)) throw new DOMException('gone', 'NotFoundError');
    },
    async *keys() {
      yield* files.keys();
    },
  };
  return { folder: folder as unknown as FileSystemDirectoryHandle, files };
}
