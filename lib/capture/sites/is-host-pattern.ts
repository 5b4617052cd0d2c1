const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const HOST = new RegExp(`^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*$`, 'u');

/** True for `news.example.com` and `*.example.com`; false for an address, a port, an asterisk elsewhere. */
export function isHostPattern(text: string): boolean {
  return HOST.test(text) && text === text.toLowerCase();
}
