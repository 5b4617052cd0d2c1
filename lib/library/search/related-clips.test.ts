import { beforeEach, expect, test, vi } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { absorbChanges } from '../../search/indexing/absorb-changes.ts';
import { editClip } from '../clips/edit-clip.ts';
import { trashClips } from '../clips/trash.ts';
import type { Library } from '../library.ts';
import { saveCapture } from '../saving/save-capture.ts';
import { fakeLocks } from '../testing/fake-locks.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { keepLibraryIndex } from './keep-library-index.ts';
import { libraryIndex } from './library-index.ts';
import { relatedClips } from './related-clips.ts';

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

const ARTICLES = [
  ['灯塔岛渡轮停航', '灯塔岛渡轮因大风停航三天，岛上居民靠补给船过日子。'],
  ['灯塔岛渡轮复航', '停航三天的灯塔岛渡轮今天复航，首班船坐满了人。'],
  ['灯塔岛修新码头', '为了渡轮不再停航，灯塔岛要修一座新码头。'],
  ['Harbour bridge closes', 'The old harbour bridge closes for repairs until March.'],
  ['Repairs on the harbour bridge', 'Repairs on the old harbour bridge will take until March.'],
  ['面包价格上涨', '面粉贵了，城里的面包店从周一起涨价。'],
] as const;

async function libraryOf(count: number): Promise<{ library: Library; ids: string[] }> {
  const library = await freshLibrary();
  const ids: string[] = [];
  for (const [at, [title, text]] of ARTICLES.slice(0, count).entries()) {
    const capture = makeCapture({ canonicalUrl: `https://news.example/${at}`, title, text });
    ids.push((await saveCapture(library, capture, { revisionId: `r${at}` })).clip.id);
  }
  return { library, ids };
}

const titles = async (library: Library, id = '', limit = 5) =>
  (await relatedClips(library, id, limit)).map(({ title }) => title).sort();

test('clips about the same are found, in the index and not yet in it, and no others', async () => {
  const { library, ids } = await libraryOf(ARTICLES.length);
  expect(await titles(library, ids[0])).toEqual([]);
  await keepLibraryIndex(library);
  expect(await titles(library, ids[0])).toEqual(['灯塔岛修新码头', '灯塔岛渡轮复航']);
  while (await absorbChanges(libraryIndex(library), 1));
  expect(await titles(library, ids[0])).toEqual(['灯塔岛修新码头', '灯塔岛渡轮复航']);
  expect(await titles(library, ids[0], 1)).toHaveLength(1);
  expect(await titles(library, ids[3])).toEqual(['Repairs on the harbour bridge']);
  expect(await titles(library, ids[5])).toEqual([]);
  expect(await titles(library, 'gone')).toEqual([]);

  const capture = makeCapture({
    canonicalUrl: 'https://news.example/new',
    title: '灯塔岛渡轮又停航',
    text: '灯塔岛渡轮周五起又停航。',
  });
  await saveCapture(library, capture, { revisionId: 'new' });
  await trashClips(library, [ids[2] ?? '']);
  await editClip(library, ids[1] ?? '', { tags: ['渡轮'] });
  expect(await titles(library, ids[0])).toEqual(['灯塔岛渡轮又停航', '灯塔岛渡轮复航']);
});
