import { expect, onTestFinished, test, vi } from 'vitest';
import { loadSearches } from '../../../lib/platform/settings/searches.ts';
import { createNotices } from '../notices.ts';
import { createKeptSearches } from './searches-state.ts';

function make(newId?: () => string) {
  const stopped = new AbortController();
  onTestFinished(() => stopped.abort());
  const notices = createNotices();
  return { notices, searches: createKeptSearches(notices, stopped.signal, newId) };
}

test('remembers the last few queries, each once, and forgets them', async () => {
  const { searches } = make();
  for (let at = 0; at < 12; at++) searches.remember(`query ${at}`);
  searches.remember(' query 9 ');
  searches.remember('  ');
  const expected = [9, 11, 10, 8, 7, 6, 5, 4].map((at) => `query ${at}`);
  expect(searches.recent.value).toEqual(expected);
  await vi.waitFor(async () => expect((await loadSearches()).recentSearches).toEqual(expected));
  searches.forget();
  await vi.waitFor(async () => expect((await loadSearches()).recentSearches).toEqual([]));
});

test('saves, renames and removes searches, and takes each back', async () => {
  const ids = ['s1', 's2', 's3'];
  const { searches, notices } = make(() => ids.shift() ?? '');
  const names = () => searches.saved.value.map(({ name }) => name);
  searches.save('Trams', '#/?q=tram');
  searches.save('Ports', '#/?q=port');
  await vi.waitFor(() => expect(notices.message.value?.text).toContain('Ports'));
  searches.rename('s1', 'Tramways');
  searches.remove('s2');
  await vi.waitFor(() => expect(notices.message.value?.text).toContain('removed'));
  expect(names()).toEqual(['Tramways']);
  await notices.undo();
  expect(names()).toEqual(['Tramways', 'Ports']);
  await notices.undo();
  expect(names()).toEqual(['Trams', 'Ports']);
  expect((await loadSearches()).savedSearches.map(({ id }) => id)).toEqual(['s1', 's2']);
});

test('the same search under another name is one', async () => {
  const { searches } = make();
  searches.save('Trams', '#/?q=tram');
  searches.save('Tramways', '#/?q=tram');
  expect(searches.saved.value.map(({ name }) => name)).toEqual(['Tramways']);
});

test('another page of ours that keeps a search is followed', async () => {
  const [here, there] = [make().searches, make().searches];
  there.save('Trams', '#/?q=tram');
  await vi.waitFor(() => expect(here.saved.value).toHaveLength(1));
});
