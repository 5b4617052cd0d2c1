/** Names that differ in case or Unicode form only are one name on Windows and macOS: they have one key. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toUpperCase();
}
