import { expect, test } from 'vitest';
import { CITABLE } from '../testing/citable.ts';
import { CITED } from '../testing/cited.ts';
import { consume, hasConsumer } from '../testing/consumer.ts';
import { writtenText } from '../testing/written.ts';
import { cslJson } from './csl-json.ts';

test('every field is in its place', async () => {
  expect(JSON.parse(await writtenText(cslJson, CITABLE))).toEqual(CITED);
});

test('of no clips it is an empty list', async () => {
  expect(JSON.parse(await writtenText(cslJson, []))).toEqual([]);
});

test.skipIf(!hasConsumer('pandoc'))('pandoc reads every field in its place', async () => {
  const read = JSON.parse(
    consume('pandoc', ['-f', 'csljson', '-t', 'csljson'], await writtenText(cslJson, CITABLE)),
  );
  // pandoc spells tags in a way of its own: a script is not a region.
  expect(read.map(({ language: _, ...fields }: Record<string, unknown>) => fields)).toEqual(
    CITED.map(({ language: _, ...fields }: Record<string, unknown>) => fields),
  );
});
