import { expect, test } from 'vitest';
import type { Neighbourhood } from '../../clues/page-clues.ts';
import { makeClues, makeLine } from '../../testing/make-clues.ts';
import { readTitleLines, type TitleLines } from './title-lines.ts';

const plain = { headline: '村口的收储点', kicker: null, subtitle: null };

test.each([
  ['kicker', { above: [makeLine('乡村振兴一线', 'pre')] }, '乡村振兴一线'],
  ['kicker', { above: [makeLine('Neue Bühne', 'article-kicker')] }, 'Neue Bühne'],
  ['subtitle', { header: [makeLine('看县里怎样收粮', 'sub')] }, '看县里怎样收粮'],
  ['subtitle', { header: [makeLine('——看县里怎样收粮')] }, '看县里怎样收粮'],
  ['originalTitle', { after: [makeLine('（原标题：收储点建到村口）')] }, '收储点建到村口'],
  ['originalTitle', { closing: [makeLine('原标题：《收储点建到村口》')] }, '收储点建到村口'],
] satisfies [keyof TitleLines, Partial<Neighbourhood>, string][])(
  '%s',
  (field, lines, expected) => {
    const clues = makeClues();
    const found = readTitleLines({ ...clues, around: { ...clues.around, ...lines } }, plain);
    expect(found[field]?.value).toBe(expected);
  },
);

test.each([
  { above: [makeLine('2022-05-18', 'pre')] },
  { above: [makeLine('示例网', 'kicker')] },
  { above: [makeLine('首页 > 时政')] },
  { header: [makeLine('来源：示例报', 'sub')] },
  { header: [makeLine('村口的收储点', 'subtitle')] },
])('nothing in %j', (lines) => {
  const clues = makeClues();
  const found = readTitleLines({ ...clues, around: { ...clues.around, ...lines } }, plain);
  expect(Object.values(found)).toEqual([null, null, null]);
});

test('what the heading itself showed comes first', () => {
  const seen = { headline: 'Theater', kicker: 'Neue Bühne', subtitle: null };
  expect(readTitleLines(makeClues(), seen).kicker).toMatchObject({
    value: 'Neue Bühne',
    from: 'headline',
  });
});
