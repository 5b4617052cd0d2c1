/** The signs between words in most texts, folded. Classes of few characters are gone through in a third of the time. */
const SIGNS = /[\0-/:-`{-¿\u2010-\u2027\u3000-\u3004\u3008-\u301f]+/g;
/** What is left of these texts: Latin, Cyrillic, kana, Han and Hangul letters, and digits. */
const PLAIN = /^[a-z0-9ß-öø-ɏа-џぁ-ゖァ-ヺ一-鿿가-힣]*$/;

/** A text for comparing: one form for full and half width, lower case, letters and digits alone. */
export function squash(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().replace(SIGNS, '');
  return PLAIN.test(words) ? words : (words.match(/[\p{L}\p{N}]+/gu)?.join('') ?? '');
}
