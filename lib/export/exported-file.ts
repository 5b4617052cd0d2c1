/** A file that is ready to be saved: its name is safe on every system and has no folder in it. */
export interface ExportedFile {
  name: string;
  text: string;
  /** Where it belongs, from the folder that the export is put into: safe names with `/` between; left out: there itself. */
  folder?: string;
}
