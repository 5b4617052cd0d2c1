import { expect, test } from 'vitest';
import { HanVariants } from './han-variants.ts';
import { loadVariants } from './load-variants.ts';

const variants = new HanVariants('郵 邮|發 发|髮 发|乾 干 乾|𪔵 𪔵');

test('a text is simplified character by character, and stays as long as it was', () => {
  expect(variants.simplified('中華郵政發行 abc')).toBe('中華邮政发行 abc');
  expect(variants.simplified('頭髮𪔵')).toBe('頭发𪔵');
  expect(variants.simplified('')).toBe('');
});

test('every way to write a word', () => {
  expect(variants.spellings('邮政').sort()).toEqual(['邮政', '郵政'].sort());
  expect(variants.spellings('发').sort()).toEqual(['发', '發', '髮'].sort());
  expect(variants.spellings('covid')).toEqual(['covid']);
});

test('the table that is loaded knows the characters of newspapers', async () => {
  const loaded = await loadVariants();
  expect(loaded.simplified('臺灣郵政發布鄉村快遞網絡報導')).toBe('台湾邮政发布乡村快递网络报导');
});
