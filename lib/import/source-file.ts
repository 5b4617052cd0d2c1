/** A file to be imported: chosen itself, or within a ZIP. */
export interface SourceFile {
  /** Its path within what was chosen. */
  name: string;
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What a reader chose to import. */
export interface ImportSource {
  /** The chosen file, where it is one ZIP. */
  zip: Blob | null;
  /** All files, those within ZIPs too, in the order of their names. */
  files: readonly SourceFile[];
}
