/** A file that is imported, under its path within what was chosen. */
export interface ImportFile {
  path: string;
  blob: Blob;
}
