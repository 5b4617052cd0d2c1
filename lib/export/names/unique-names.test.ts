import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';
import { uniqueNames } from './unique-names.ts';

test('the same name again gets a number, also where only case or Unicode form differ', () => {
  const unique = uniqueNames();
  const names = ['a.md', 'A.md', 'a.md', 'a-2.md', 'b.md', 'é.md', 'e\u0301.md'];
  expect(names.map(unique)).toEqual([
    'a.md',
    'A-2.md',
    'a-3.md',
    'a-2-2.md',
    'b.md',
    'é.md',
    'é-2.md',
  ]);
});

test('names stay short enough', () => {
  const unique = uniqueNames();
  const name = fileName('新'.repeat(80), 'md');
  unique(name);
  expect(unique(name)).toBe(`${'新'.repeat(58)}-2.md`);
});

test('no two files of a folder have one name', { timeout: 60_000 }, () => {
  const title = fc.constantFrom('国内联播快讯', '国内联播快讯-2', 'A', 'a', 'a-2', 'A-2', 'a-2-2');
  fc.assert(
    fc.property(fc.array(title, { maxLength: 60 }), (titles) => {
      const names = titles.map((stem) => fileName(stem, 'md')).map(uniqueNames());
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
    }),
    { seed: 1 },
  );
});

test('10,000 articles of one title are named at once', () => {
  const unique = uniqueNames();
  const start = performance.now();
  for (let copy = 0; copy < 10_000; copy += 1) unique('国内联播快讯.md');
  expect(unique('国内联播快讯.md')).toBe('国内联播快讯-10001.md');
  expect(performance.now() - start).toBeLessThan(5_000);
});
