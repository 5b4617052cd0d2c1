/**
 * An address by the letter of RFC 3986, which EPUB asks for. Browsers leave `|`, `[`, `^` and single `%`
 * as they are, and Chinese in the part behind `#`.
 */
export function strictAddress(url: string): string {
  const [before = '', ...fragments] = url.split('#');
  const strict = [before, ...(fragments.length > 0 ? [fragments.join('%23')] : [])].map((part) =>
    part
      .toWellFormed()
      .replace(/[^\w.~:/?@!$&'()*+,;=%-]/gu, encodeURIComponent)
      .replace(/%(?![\da-f]{2})/gi, '%25'),
  );
  return strict.join('#');
}
