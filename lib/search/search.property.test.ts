import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeClip } from '../../tests/makers.ts';
import { tagKey } from '../clip/tag.ts';
import { fold } from '../text/folding/fold.ts';
import { clipDate } from './clip-date.ts';
import type { ClipQuery, FacetCount } from './clip-query.ts';
import { search } from './search.ts';
import { type Document, listStore } from './testing/list-store.ts';

const SOURCES = ['甲报', '乙报', 'Post'];
const TAGS = ['post', 'Post', 'rural', '农村'];
const DAYS = ['2022-04-30', '2022-05-01', '2022-05-02'];
const words = fc.stringMatching(/^[邮政快递aÀ ]{0,6}$/u);

const documents: fc.Arbitrary<Document[]> = fc
  .array(
    fc.record({
      title: words,
      note: words,
      text: words,
      bylines: fc.array(words, { maxLength: 2 }),
      source: fc.option(fc.constantFrom(...SOURCES)),
      tags: fc.uniqueArray(fc.constantFrom(...TAGS), { selector: tagKey }),
      deletedAt: fc.option(fc.constant(1), { freq: 3 }),
      // Few different times, so that some are the same, around midnight in New York.
      clippedAt: fc.integer({ min: 0, max: 60 }).map((hour) => Date.UTC(2022, 3, 30, hour)),
      published: fc.option(
        fc.record({
          iso: fc.constantFrom('2022-05-01T00:00:00+08:00', '2022-05-02T03:00:00Z'),
          precision: fc.constantFrom('day' as const, 'minute' as const),
          zone: fc.constant('stated' as const),
        }),
      ),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ text, ...row }, index) => ({
      clip: makeClip({ ...row, id: `c${String(index).padStart(2, '0')}` }),
      text,
    })),
  );

const queries: fc.Arbitrary<ClipQuery> = fc.record({
  text: words,
  sources: fc.subarray(['', ...SOURCES]),
  tags: fc.subarray(TAGS, { maxLength: 2 }),
  from: fc.option(fc.constantFrom(...DAYS)),
  to: fc.option(fc.constantFrom(...DAYS)),
  dateField: fc.constantFrom('clipped', 'published'),
  order: fc.constantFrom('newest', 'oldest'),
  trash: fc.boolean(),
});

/** Whole words of letters, any run of characters; the last word of a query may go on. */
function hasWord(text: string, word: string, mayGoOn: boolean): boolean {
  const before = /^a/.test(word) ? '(?<![a-z])' : '';
  const after = /a$/.test(word) && !mayGoOn ? '(?![a-z])' : '';
  return new RegExp(`${before}${word}${after}`, 'u').test(text);
}

/** What the definition of a query says, clip by clip, with no thought of cost. */
function passes({ clip, text }: Document, query: ClipQuery): boolean {
  const { day } = clipDate(clip, query.dateField);
  const fields = [clip.title, ...clip.bylines, clip.source ?? '', ...clip.tags, clip.note, text];
  const asked = fold(query.text).trim().split(/ +/).filter(Boolean);
  return (
    (clip.deletedAt !== null) === query.trash &&
    asked.every((word, at) =>
      fields.some((field) =>
        hasWord(fold(field), word, at === asked.length - 1 && !/\s$/.test(query.text)),
      ),
    ) &&
    (query.sources.length === 0 || query.sources.includes(clip.source ?? '')) &&
    query.tags.every((tag) => clip.tags.some((own) => tagKey(own) === tagKey(tag))) &&
    day >= (query.from ?? '0') &&
    day <= (query.to ?? '9')
  );
}

const asMap = (facets: FacetCount[], key = (value: string) => value) =>
  Object.fromEntries(facets.map(({ value, count }) => [key(value), count]));

function tally(values: string[]): Record<string, number> {
  return Object.fromEntries(
    values.map((value) => [value, values.filter((other) => other === value).length]),
  );
}

test('a search finds, orders and counts what a plain scan does', async () => {
  await fc.assert(
    fc.asyncProperty(documents, queries, async (all, query) => {
      const found = await search(listStore(all), query);
      const scan = (over: Partial<ClipQuery>) =>
        all.filter((document) => passes(document, { ...query, ...over })).map(({ clip }) => clip);

      const sign = query.order === 'oldest' ? 1 : -1;
      const key = (id: string) => {
        const clip = all.find((document) => document.clip.id === id)?.clip ?? makeClip();
        const times = [clipDate(clip, query.dateField).time, clip.clippedAt];
        return `${times.map((time) => String(time).padStart(16, '0')).join(' ')} ${id}`;
      };
      const ids = scan({}).map(({ id }) => id);
      expect(found.ids).toEqual(ids.sort((a, b) => sign * (key(a) < key(b) ? -1 : 1)));
      expect(asMap(found.sources)).toEqual(
        tally(scan({ sources: [] }).map(({ source }) => source ?? '')),
      );
      expect(asMap(found.tags, tagKey)).toEqual(
        tally(scan({}).flatMap(({ tags }) => tags.map(tagKey))),
      );
      expect(asMap(found.months)).toEqual(
        tally(
          scan({ from: null, to: null }).map((clip) =>
            clipDate(clip, query.dateField).day.slice(0, 7),
          ),
        ),
      );
    }),
    { numRuns: 500 },
  );
});
