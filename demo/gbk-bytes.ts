/** A text as bytes of GBK, which Node can read but not write. Throws on a character that GBK has not. */
export function gbkBytes(text: string): Buffer {
  const codes = gbkCodes();
  return Buffer.concat(
    [...text].map((character) => {
      const code = character < '\x80' ? Buffer.from(character) : codes.get(character);
      if (!code) throw new Error(`GBK has no ${character}`);
      return code;
    }),
  );
}

/** Every pair of bytes, by the character that it stands for. */
function gbkCodes(): Map<string, Buffer> {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, Buffer>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const code = Buffer.from([high, low]);
      codes.set(decoder.decode(code), code);
    }
  }
  return codes;
}
