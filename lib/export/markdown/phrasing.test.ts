import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { spaceOutside } from './phrasing.ts';

const strong = (children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const text = (value: string): PhrasingContent => ({ type: 'text', value });

test('white space and breaks at the ends stay outside', () => {
  const inside = [
    text(' \n'),
    { type: 'break' as const },
    text(' a  b '),
    { type: 'break' as const },
  ];
  expect(spaceOutside(inside, strong)).toEqual([
    text(' \n'),
    { type: 'break' },
    text(' '),
    strong([text('a  b')]),
    text(' '),
    { type: 'break' },
  ]);
  expect(spaceOutside([text(' '), { type: 'break' }], strong)).toEqual([
    text(' '),
    { type: 'break' },
  ]);
});

test('a megabyte of blanks within, and as many breaks as anybody could make', () => {
  const blanks = [text(`a${' '.repeat(1_000_000)}b`)];
  expect(spaceOutside(blanks, strong)).toEqual([strong(blanks)]);
  const breaks = Array.from({ length: 100_000 }, (): PhrasingContent => ({ type: 'break' }));
  expect(spaceOutside(breaks, strong)).toEqual(breaks);
});
