const ACCENTS = /[\u0300-\u036f]/g;

/**
 * A text as it is compared when searching: compatibility forms made plain (full width to half width),
 * lower case, without the accents of Latin, Greek and Cyrillic letters. Marks of other scripts make other
 * letters (か, が) and stay. Length may change: see `foldWithOffsets` for the way back.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFKC');
}
