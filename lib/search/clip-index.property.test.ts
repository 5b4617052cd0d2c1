import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ClipIndex } from './clip-index.ts';
import { type ClipQuery, EVERYTHING } from './clip-query.ts';
import { absorbChanges } from './indexing/absorb-changes.ts';
import type { Attributes } from './indexing/attributes.ts';
import { buildIndex, forgetIndex } from './indexing/build-index.ts';
import { HAS } from './indexing/flags.ts';
import type { SearchDocument } from './indexing/index-store.ts';
import { keepIndex } from './indexing/keep-index.ts';
import { mergeSegments } from './indexing/merge-segments.ts';
import { clipQueryNode } from './query/clip-query-node.ts';
import { matches } from './run/matches.ts';
import { HanVariants } from './terms/han-variants.ts';
import { searchText } from './terms/search-text.ts';
import { memoryIndex } from './testing/memory-index.ts';

const SOURCES = ['', '中国邮政快递报', 'Post Daily'];
const VARIANTS = new HanVariants('郵 邮|遞 递');
const TAGS = ['post', '农村', 'Rural'];
// Few characters, so that words meet; blanks, signs, two scripts, a surrogate pair.
const passage = fc
  .array(fc.constantFrom(...'邮政快递邮郵快遞a b1-.é𠮷\n', 'covid-19', '600519', '5.18'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

const attributes: fc.Arbitrary<Attributes> = fc.record({
  // Different for each clip below: clips of the same time have no order of their own here.
  clipped: fc.integer({ min: 0, max: 60 }).map((day) => Date.UTC(2022, 3, 1 + day, 12)),
  published: fc.option(fc.integer({ min: 0, max: 2000 }).map((hour) => hour * 3_600_000)),
  offset: fc.constantFrom(0, 480, -300),
  flags: fc
    .tuple(
      fc.subarray([HAS.dayOnly, HAS.note, HAS.image, HAS.starred]),
      fc.constantFrom(HAS.trash, 0, 0, 0),
    )
    .map(([flags, trash]) => flags.reduce<number>((all, flag) => all | flag, HAS.live | trash)),
  source: fc.constantFrom(...SOURCES),
  site: fc.constantFrom('\nnews.example', '东方财富网\nfinance.eastmoney.com'),
  lang: fc.constantFrom('zh-Hans', 'en', 'und'),
  tags: fc.subarray(TAGS),
});

const documents: fc.Arbitrary<SearchDocument> = fc
  .record({ title: passage, byline: passage, note: passage, body: passage, attributes })
  .map(({ title, byline, note, body, attributes: own }) => ({
    attributes: own,
    text: searchText({ title, bylines: byline ? [byline] : [], note }, body),
  }));

const id = fc
  .integer({ min: 0, max: 11 })
  .map((number) => `clip-${String(number).padStart(2, '0')}`);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('put'), id, documents) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('retag'), id, attributes) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('delete'), id) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('unknown'), id, documents) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('absorb', 'merge')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('build', 'forget')) },
);

const word = fc.oneof(
  fc.stringMatching(/^[邮郵政快递]{2,4}$/u),
  fc.stringMatching(/^[邮政快递a1]{1,3}$/u),
  fc.constantFrom(
    'covid-19',
    '5.18',
    '600519',
    '6005*',
    'é',
    '𠮷',
    'Post',
    '"a b1"',
    'b',
    '"政 邮"',
  ),
  fc.constantFrom(
    'tag:post',
    'source:邮政',
    'site:eastmoney',
    'lang:zh',
    'has:note',
    'is:starred',
    'after:2022-05',
  ),
  fc.stringMatching(/^(title|by|note):[邮政快a]{1,3}$/u),
);
const text: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom('', '', '', '-', 'OR ', '('), word), { maxLength: 3 })
  .map((words) => words.map(([sign, own]) => sign + own).join(' '));
const queries: fc.Arbitrary<ClipQuery> = fc.record({
  text,
  sources: fc.oneof(fc.constant<string[]>([]), fc.subarray(SOURCES, { maxLength: 2 })),
  tags: fc.oneof(
    { weight: 4, arbitrary: fc.constant<string[]>([]) },
    fc.subarray(TAGS, { maxLength: 1 }),
  ),
  from: fc.option(fc.constantFrom('1970-02-01', '2022-04-20'), { freq: 1 }),
  to: fc.option(fc.constantFrom('1970-03-01', '2022-05-10'), { freq: 1 }),
  dateField: fc.constantFrom('clipped', 'published'),
  order: fc.constantFrom('newest', 'oldest', 'relevance'),
  trash: fc.nat({ max: 4 }).map((at) => at === 0),
});
const inScripts = fc
  .tuple(queries, fc.boolean())
  .map(([query, both]): ClipQuery => (both ? { ...query, variants: VARIANTS } : query));

test('an index finds what a scan does, whatever happened to it', { timeout: 60_000 }, async () => {
  const tried = { hits: 0, misses: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }),
      fc.array(inScripts, { minLength: 10, maxLength: 20 }),
      async (steps, asked) => {
        const memory = memoryIndex();
        const index = new ClipIndex(memory.writer);
        await keepIndex(memory.writer);
        for (const [kind, clipId = '', value] of steps) {
          if (kind === 'put') memory.put(clipId, value as SearchDocument);
          else if (kind === 'unknown' && !memory.documents.has(clipId)) {
            memory.putUnknown(clipId, value as SearchDocument);
            await forgetIndex(memory.writer);
          } else if (kind === 'retag') {
            const known = memory.documents.get(clipId);
            if (known) memory.put(clipId, { ...known, attributes: value as Attributes }, true);
          } else if (kind === 'delete') {
            if (memory.documents.has(clipId)) memory.delete(clipId);
          } else if (kind === 'absorb') await absorbChanges(memory.writer, 1);
          else if (kind === 'merge') {
            // A few terms a step, and an end in the middle of it.
            for (let step = 0; step < 4; step++) {
              await mergeSegments(memory.writer, AbortSignal.abort(), 300);
            }
          } else if (kind === 'forget') await forgetIndex(memory.writer);
          else if (kind === 'build') {
            while (await absorbChanges(memory.writer, 1));
            await buildIndex(memory.writer);
          }
          // A snapshot that has been used is brought up to date.
          await index.first(EVERYTHING, 1);
        }
        for (let left = 20; !(await index.find(EVERYTHING)) && left > 0; left--) {
          if (!(await absorbChanges(memory.writer, 1))) await buildIndex(memory.writer);
        }

        for (const query of asked) {
          const expected = scan(memory.documents, query);
          const found = await index.find(query);
          expect(found?.ids.toSorted()).toEqual(expected.toSorted());
          expected.length > 0 ? tried.hits++ : tried.misses++;

          const first = await index.first(query, 3);
          expect(first?.ids).toEqual(found?.ids.slice(0, 3));
          expect(first?.atLeast).toBeLessThanOrEqual(expected.length);
          expect(first?.atMost).toBeGreaterThanOrEqual(expected.length);
        }
      },
    ),
    { numRuns: 80 },
  );
  expect(tried.hits).toBeGreaterThan(100);
  expect(tried.misses).toBeGreaterThan(100);
});

function scan(documents: Map<string, SearchDocument>, query: ClipQuery): string[] {
  const node = clipQueryNode(query);
  const days = { kind: 'days', from: query.from, to: query.to } as const;
  return [...documents]
    .filter(([, document]) => {
      const { attributes: own } = document;
      return (
        ((own.flags & HAS.trash) !== 0) === query.trash &&
        (query.sources.length === 0 || query.sources.includes(own.source)) &&
        query.tags.every((tag) => own.tags.includes(tag)) &&
        matches(days, document, query.dateField) &&
        matches(node, document, query.dateField)
      );
    })
    .map(([clipId]) => clipId);
}
