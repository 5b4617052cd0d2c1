/** A file on its way into a ZIP. */
export interface ZipFile {
  /** With its folders, separated by `/`. */
  name: string;
  content: string | Blob;
  lastModified: Date;
  /** As it is, not compressed: what is compressed already, and what has to be found at its place. */
  stored?: boolean;
}
