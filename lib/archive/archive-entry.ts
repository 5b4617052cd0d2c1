/** A file within an archive. */
export interface ArchiveEntry {
  name: string;
  /** Its bytes; where it is damaged, those before the damage at least. Never throws for damage. */
  read(): Promise<Uint8Array<ArrayBuffer>>;
}
