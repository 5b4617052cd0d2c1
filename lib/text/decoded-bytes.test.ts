import { expect, test } from 'vitest';
import { decodedBytes } from './decoded-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...codes: number[]) => new Uint8Array(codes);

test.each([
  ['UTF-8', utf8('\ufeff中国 café'), '中国 café'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x2d, 0x4e, 0xfd, 0x56), '中国'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0x4e, 0x2d, 0x56, 0xfd), '中国'],
  ['GBK', bytes(0x61, 0xd6, 0xd0, 0xb9, 0xfa), 'a中国'],
  ['Western European', bytes(0x63, 0x61, 0x66, 0xe9), 'café'],
  [
    'UTF-8 with one broken character',
    new Uint8Array([...utf8('中国人'), 0xe4, 0xb8]),
    '中国人\ufffd',
  ],
  ['nothing', bytes(), ''],
])('%s', (_, given, text) => {
  expect(decodedBytes(given)).toBe(text);
});

test('what a file says of itself is believed where it is not UTF-8', () => {
  expect(decodedBytes(bytes(0xa4, 0xa4, 0xb0, 0xea), 'big5')).toBe('中國');
  expect(decodedBytes(bytes(0xd6, 0xd0), 'no such')).toBe('中');
  expect(decodedBytes(utf8('中'), 'big5')).toBe('中');
});
