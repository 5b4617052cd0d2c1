/** A file within an archive. */
export interface ArchiveEntry {
  name: string;
  /** Bytes, as the archive tells; not to be believed. */
  size: number;
  /** Behind a password. */
  locked: boolean;
  /** Never throws for damage. */
  read(): Promise<EntryBytes>;
}

/** What could be read of a file within an archive. */
export interface EntryBytes {
  /** All; where it is damaged, those before the damage at least. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether it was read to its end. */
  whole: boolean;
}
