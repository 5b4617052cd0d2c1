import { expect, test } from 'vitest';
import {
  AMOUNT,
  ANYWHERE,
  beginsOf,
  IN_TITLE,
  placeBit,
  weightOf,
  weightOfBoth,
} from './weight.ts';

test('a weight says how often, roughly, and whether in the title', () => {
  const amounts = [1, 2, 3, 4, 5, 900].map((times) => weightOf(times, false, 1) & AMOUNT);
  expect(amounts).toEqual([0, 1, 2, 2, 3, 3]);
  expect(weightOf(1, true, 0)).toBe(IN_TITLE);
});

test('where something begins is known from any of its terms', () => {
  // A needle at place 6: its third term stands at place 8.
  const third = weightOf(1, false, placeBit(8));
  expect(beginsOf(third, 2)).toBe(placeBit(6));
  expect(beginsOf(third, 10)).toBe(placeBit(6));
  const twice = weightOf(2, true, placeBit(8) | placeBit(3));
  expect(beginsOf(twice, 2)).toBe(placeBit(6) | placeBit(1));
  expect(beginsOf(weightOf(5, false, placeBit(3)), 1)).toBe(ANYWHERE);
  expect(beginsOf(weightOf(1, false, 0), 1)).toBe(ANYWHERE);
});

test('two terms that count as one add up', () => {
  const [here, there] = [weightOf(1, false, placeBit(1)), weightOf(1, true, placeBit(4))];
  expect(weightOfBoth(here, there)).toBe(weightOf(2, true, placeBit(1) | placeBit(4)));
  expect(weightOfBoth(here, weightOf(1, false, 0))).toBe(weightOf(2, false, 0));
  expect(weightOfBoth(weightOf(9, false, 0), here)).toBe(weightOf(9, false, 0));
});
