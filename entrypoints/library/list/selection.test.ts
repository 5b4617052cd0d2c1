import { expect, test } from 'vitest';
import {
  allChosen,
  extendedTo,
  keptIn,
  NOTHING_SELECTED,
  pointedAt,
  stepped,
  toggled,
  unchosen,
} from './selection.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const chosen = (...some: string[]) => new Set(some);

test('Ctrl chooses one by one and takes back', () => {
  const two = toggled(toggled(NOTHING_SELECTED, 'd'), 'b');
  expect(two).toEqual({ cursor: 'b', anchor: 'b', chosen: chosen('d', 'b') });
  expect(toggled(two, 'd').chosen).toEqual(chosen('b'));
});

test('Shift chooses from the anchor, in either direction, and shrinks again', () => {
  const from = pointedAt(NOTHING_SELECTED, 'c');
  const down = extendedTo(from, ids, 'e');
  expect(down.chosen).toEqual(chosen('c', 'd', 'e'));
  expect(extendedTo(down, ids, 'd').chosen).toEqual(chosen('c', 'd'));
  expect(extendedTo(down, ids, 'a').chosen).toEqual(chosen('a', 'b', 'c'));
});

test('Shift without an anchor, or with one that is gone, chooses the one', () => {
  expect(extendedTo(NOTHING_SELECTED, ids, 'b').chosen).toEqual(chosen('b'));
  expect(extendedTo(pointedAt(NOTHING_SELECTED, 'gone'), ids, 'b').chosen).toEqual(chosen('b'));
});

test('all, and none again, with the cursor where it was', () => {
  const all = allChosen(pointedAt(NOTHING_SELECTED, 'b'), ids);
  expect(all.chosen.size).toBe(5);
  expect(unchosen(all)).toEqual({ cursor: 'b', anchor: 'b', chosen: chosen() });
});

test('a row that goes leaves the choice, and hands the cursor to the next one', () => {
  const at = extendedTo(pointedAt(NOTHING_SELECTED, 'b'), ids, 'd');
  expect(keptIn(at, ids, ['a', 'b', 'c', 'e'])).toMatchObject({
    cursor: 'e',
    chosen: chosen('b', 'c'),
  });
  expect(keptIn(pointedAt(NOTHING_SELECTED, 'e'), ids, ['a', 'b']).cursor).toBe('b');
  expect(keptIn(pointedAt(NOTHING_SELECTED, 'e'), ids, []).cursor).toBe(null);
});

test('a list that grows changes nothing', () => {
  const at = toggled(NOTHING_SELECTED, 'b');
  expect(keptIn(at, ids, ['new', ...ids])).toEqual(at);
});

test('steps stop at the ends and begin at the first row', () => {
  expect(stepped(NOTHING_SELECTED, ids, 1)).toBe('a');
  expect(stepped(pointedAt(NOTHING_SELECTED, 'a'), ids, -1)).toBe('a');
  expect(stepped(pointedAt(NOTHING_SELECTED, 'b'), ids, 1)).toBe('c');
  expect(stepped(pointedAt(NOTHING_SELECTED, 'd'), ids, 10)).toBe('e');
  expect(stepped(NOTHING_SELECTED, [], 1)).toBe(null);
});
