/** A file to be imported: chosen itself, or within a ZIP. */
export interface SourceFile {
  /** Its path within what was chosen. */
  name: string;
  read(): Promise<Uint8Array<ArrayBuffer>>;
}
