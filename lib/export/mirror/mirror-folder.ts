/**
 * The reader's folder as the mirror sees it, by paths with `/` between. A port: pages have File System Access
 * behind it. All throw `folder-gone`, `folder-refused`, `disk-full`, and `file-refused` for one file only.
 */
export interface MirrorFolder {
  /** SHA-256 of what a file holds; `null`: there is none. */
  hashOf(path: string): Promise<string | null>;
  /**
   * Puts a file in place of what stands there, whole or not at all, with folders as needed. `false`, and
   * nothing is changed: it is not what was `expected` any more (`null`: no file), and is not empty either.
   */
  write(path: string, content: Uint8Array<ArrayBuffer>, expected: string | null): Promise<boolean>;
  /** Removes a file unless it is not the `expected` one any more. */
  remove(path: string, expected: string): Promise<void>;
}
