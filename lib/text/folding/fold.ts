/** Latin, Greek and Cyrillic letters beyond ASCII, and the accents that stand beside a letter. */
const ACCENTED = /[\u00c0-\u052f\u1e00-\u1fff]+/g;
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * A text as it is compared when searching: compatibility forms made plain (full width to half width),
 * lower case, without the accents of Latin, Greek and Cyrillic letters. Marks of other scripts make other
 * letters (か, が) and stay. The length may change: see `foldWithOffsets` for the way back.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(ACCENTED, withoutAccents);
}

/** Both forms of a small sigma are one: `toLowerCase` chooses by what follows, a query has nothing to follow. */
function withoutAccents(letters: string): string {
  return letters.normalize('NFD').replace(ACCENTS, '').replaceAll('ς', 'σ');
}
