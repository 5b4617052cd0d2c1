/** A file to be imported: chosen itself, or within a ZIP. */
export interface SourceFile {
  /** Its path within what was chosen: parts with `/` between, in NFC. */
  name: string;
  /**
   * Its bytes, all or none: throws `zip-locked`, `file-too-large`, and `file-unreadable` where it is damaged
   * or gone.
   */
  read(): Promise<Uint8Array<ArrayBuffer>>;
  /** Its first bytes, 64 kB at most. Throws as `read`. */
  beginning(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What a reader chose to import. */
export interface ImportSource {
  /** The chosen file, where it is one ZIP. */
  zip: Blob | null;
  /** All files, those within ZIPs too, in the order of their names. */
  files: readonly SourceFile[];
}
