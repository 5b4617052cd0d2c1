import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IndexDamaged } from '../indexing/index-damaged.ts';
import { ByteWriter } from './byte-writer.ts';
import { findInLeaf, type LeafEntry, leafEntries, writeLeafEntry } from './leaf.ts';

const term = fc.stringMatching(/^[ab邮政快𠮷é]{1,5}$/u);
const leaves = fc.uniqueArray(
  fc.record({
    term,
    count: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    placed: fc.boolean(),
    bytes: fc.option(fc.uint8Array({ minLength: 1, maxLength: 200 })),
  }),
  { selector: (entry) => entry.term, maxLength: 60 },
);

function written(entries: LeafEntry[]): Uint8Array {
  const writer = new ByteWriter();
  entries.forEach((entry, at) => {
    writeLeafEntry(writer, entries[at - 1]?.term ?? '', entry);
  });
  return writer.take();
}

const byUnits = (entries: LeafEntry[]) => entries.sort((a, b) => (a.term < b.term ? -1 : 1));

test('a leaf gives back its entries, all of them or one', () => {
  fc.assert(
    fc.property(leaves, fc.array(term), (unordered, others) => {
      const entries = byUnits(unordered);
      const leaf = written(entries);
      expect([...leafEntries(leaf)]).toEqual(entries);
      const lists = new Map(entries.map((entry) => [entry.term, entry]));
      for (const wanted of [...lists.keys(), ...others, '']) {
        const found = findInLeaf(leaf, wanted);
        const { count, placed, bytes } = lists.get(wanted) ?? {};
        expect(found).toEqual(lists.has(wanted) ? { count, placed, bytes } : null);
      }
    }),
    { numRuns: 300 },
  );
});

test('a term that begins like the one before takes few bytes', () => {
  const entries = ['邮件', '邮寄', '邮政'].map((own) => ({
    term: own,
    count: 1,
    placed: false,
    bytes: null,
  }));
  expect(written(byUnits(entries)).length).toBe(1 + 1 + 3 + 3 + 2 + 2 * (1 + 1 + 3 + 2));
});

test('a leaf that was cut off is damaged', () => {
  const leaf = written([{ term: '邮政', count: 1, placed: false, bytes: new Uint8Array(50) }]);
  expect(() => [...leafEntries(leaf.slice(0, 20))]).toThrow(IndexDamaged);
  expect(() => findInLeaf(leaf.slice(0, 20), '邮政')).toThrow(IndexDamaged);
});
