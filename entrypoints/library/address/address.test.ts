import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../lib/search/clip-query.ts';
import { changedQuery, formatAddress, isNarrowed, parseAddress, widened } from './address.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const names = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 4 });
const addresses = fc.record({
  query: fc.record({
    text: fc.string({ unit: 'grapheme' }),
    sources: names,
    tags: names,
    from: fc.option(day),
    to: fc.option(day),
    dateField: fc.constantFrom('clipped' as const, 'published' as const),
    order: fc.constantFrom('newest' as const, 'oldest' as const, 'relevance' as const),
    trash: fc.boolean(),
  }),
  clip: fc.option(fc.uuid({ version: 7 })),
});

test('an address comes back from its hash as it was', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(parseAddress(formatAddress(address))).toEqual(address);
    }),
  );
});

test('any hash leads somewhere, and to a stable address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (hash) => {
      const address = parseAddress(hash);
      expect(parseAddress(formatAddress(address))).toEqual(address);
    }),
  );
});

test('reads the filters of a bookmark, and an empty source as "none is known"', () => {
  expect(parseAddress('#/?q=%E9%82%AE%E6%94%BF&source=&source=Harbour+Post&tag=a&clip=1')).toEqual({
    query: {
      ...EVERYTHING,
      text: '邮政',
      sources: ['', 'Harbour Post'],
      tags: ['a'],
      order: 'relevance',
    },
    clip: '1',
  });
});

test('what is asked for in words is ordered by relevance, unless the hash says otherwise', () => {
  const order = (hash: string) => parseAddress(hash).query.order;
  expect(order('#/?q=post')).toBe('relevance');
  expect(order('#/?q=post&order=newest')).toBe('newest');
  expect(order('#/?q=tag:post')).toBe('newest');
  expect(order('#/?q=-post')).toBe('newest');
  expect(formatAddress(parseAddress('#/?q=post&order=relevance'))).not.toContain('order');
});

test('what makes no sense is ignored', () => {
  expect(parseAddress('#/?from=yesterday&to=2022-5-1&by=size&order=best&trash=yes')).toEqual({
    query: EVERYTHING,
    clip: null,
  });
});

test('lists by the date that the reader set, unless the hash says which', () => {
  expect(parseAddress('', 'published').query.dateField).toBe('published');
  expect(parseAddress('#/?by=clipped', 'published').query.dateField).toBe('clipped');
});

test('knows what narrows a list, and takes it away without leaving the view', () => {
  const query = { ...EVERYTHING, order: 'oldest' as const, trash: true };
  expect(isNarrowed({ ...query, text: '  ' })).toBe(false);
  for (const narrowing of [
    { text: 'a' },
    { sources: [''] },
    { tags: ['a'] },
    { to: '2022-05-18' },
  ]) {
    expect(isNarrowed({ ...query, ...narrowing })).toBe(true);
    expect(widened({ ...query, ...narrowing })).toEqual(query);
  }
});

test('words bring their own order when they come, and take it with them', () => {
  const listed = { ...EVERYTHING, order: 'oldest' as const };
  const sought = changedQuery(listed, { text: 'post' });
  expect(sought.order).toBe('relevance');
  expect(changedQuery(sought, { text: 'post office' }).order).toBe('relevance');
  expect(changedQuery({ ...sought, order: 'newest' }, { text: 'posts' }).order).toBe('newest');
  expect(changedQuery(sought, { text: '' }).order).toBe('newest');
  expect(widened(sought)).toMatchObject({ text: '', order: 'newest' });
});
