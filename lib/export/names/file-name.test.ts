import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, MAX_NAME_BYTES } from './file-name.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

test.each([
  ['让群众享受“就近办”“随时办”服务', '让群众享受“就近办”“随时办”服务.md'],
  ['A/B: "c" <d>|e? *f*\\g', 'A B c d e f g.md'],
  ['..\\..\\etc/passwd', 'etc passwd.md'],
  ['.gitignore', 'gitignore.md'],
  ['结尾有点和空格。. . ', '结尾有点和空格。.md'],
  ['CON', '_CON.md'],
  ['nul.txt', '_nul.txt.md'],
  ['com¹', '_com¹.md'],
  ['aux 记', '_aux 记.md'],
  ['Console', 'Console.md'],
  ['第一行\n第二行\t\u0000三', '第一行 第二行 三.md'],
  ['\u202egpj.exe', 'gpj.exe.md'],
  ['cafe\u0301', 'caf\u00e9.md'],
  ['\ud800孤', '孤.md'],
  ['', 'untitled.md'],
  ['???', 'untitled.md'],
  ['. .', 'untitled.md'],
])('%j is named %j', (stem, name) => {
  expect(fileName(stem, 'md')).toBe(name);
});

test('a long name is cut between graphemes, before its suffix', () => {
  const family = '👨‍👩‍👧‍👦';
  expect(fileName('新'.repeat(200), 'md')).toBe(`${'新'.repeat(59)}.md`);
  expect(fileName('新'.repeat(200), 'md', '-2')).toBe(`${'新'.repeat(58)}-2.md`);
  expect(fileName(family.repeat(20), 'md')).toBe(`${family.repeat(7)}.md`);
  expect(fileName(`${'a'.repeat(176)} .b`, 'md')).toBe(`${'a'.repeat(176)}.md`);
  expect(fileName(`a${'\u0301'.repeat(200)}`, 'md')).toBe('untitled.md');
});

test('any title gives a name that every file system takes, and always the same', {
  timeout: 60_000,
}, () => {
  const stem = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', minLength: 40, maxLength: 100 }),
    fc
      .array(fc.constantFrom('con', '.', ' ', 'nul', '新', '😀', '/', ':', 'é', '\u0301'), {
        maxLength: 120,
      })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(stem, fc.constantFrom('', '-2', '-123'), (title, suffix) => {
      const name = fileName(title, 'md', suffix);
      expect(bytes(name)).toBeLessThanOrEqual(MAX_NAME_BYTES);
      expect(name).toBe(name.normalize('NFC'));
      expect(name.isWellFormed()).toBe(true);
      expect(name.endsWith(`${suffix}.md`)).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|^[. ]|[. ]$|[. ]\.md$/);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)[. ]/i);
      expect(fileName(name.slice(0, -3), 'md')).toBe(name);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test.each(['.', ' .', ' ', '\u0301\u0327', '👨‍'])(
  'a title with a megabyte of %j has a name',
  (part) => {
    const name = fileName(`a${part.repeat(1_000_000 / part.length)}b`, 'md');
    expect(name).toMatch(/^(?:a.*|untitled)\.md$/su);
  },
);
