/** A file that is ready to be saved: its name is safe on every system and has no folder in it. */
export interface ExportedFile {
  name: string;
  text: string;
}
