import { expect, test } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { editClip } from '../clips/edit-clip.ts';
import { putBack } from '../clips/put-back.ts';
import { trashClips } from '../clips/trash.ts';
import type { Library } from '../library.ts';
import { saveCapture } from '../saving/save-capture.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { allTags, tagClips } from './tags.ts';

async function libraryOf(...ids: string[]): Promise<Library> {
  const library = await freshLibrary();
  for (const id of ids) {
    const capture = makeCapture({ canonicalUrl: `https://news.example/${id}` });
    await saveCapture(library, capture, { revisionId: `r-${id}` }, () => id);
  }
  return library;
}

const tagsOf = async (library: Library, id: string) => (await library.clips.get(id))?.tags;

test('tags are clean, and each is there once', async () => {
  const library = await libraryOf('a');
  await tagClips(library, ['a'], { add: [' 农村  邮政 ', '', 'Post', 'post', 'Cafe\u0301'] });
  expect(await tagsOf(library, 'a')).toEqual(['农村 邮政', 'Post', 'Café']);
});

test('the library’s first spelling of a tag is kept, by every way in', async () => {
  const library = await libraryOf('a', 'b', 'c');
  await tagClips(library, ['a'], { add: ['Éco Post'] });
  await tagClips(library, ['b'], { add: ['éco  POST'] });
  await editClip(library, 'c', { tags: ['ÉCO post', 'other'] });
  expect(await tagsOf(library, 'b')).toEqual(['Éco Post']);
  expect(await tagsOf(library, 'c')).toEqual(['Éco Post', 'other']);
  expect(await allTags(library)).toEqual([
    { value: 'Éco Post', count: 3 },
    { value: 'other', count: 1 },
  ]);
});

test('two pages that tag at once agree on the spelling', async () => {
  const library = await libraryOf('a', 'b');
  await Promise.all([
    tagClips(library, ['a'], { add: ['Post'] }),
    tagClips(library, ['b'], { add: ['POST'] }),
  ]);
  expect(await allTags(library)).toEqual([{ value: 'Post', count: 2 }]);
});

test('tags are added to and taken from many clips, and this is undone', async () => {
  const library = await libraryOf('a', 'b', 'c');
  await tagClips(library, ['a', 'b'], { add: ['x', 'y'] });
  const stored = await library.clips.toArray();
  const before = await tagClips(library, ['a', 'c', 'gone'], { add: ['z', 'X'], remove: [' Y'] });
  expect(await tagsOf(library, 'a')).toEqual(['x', 'z']);
  expect(await tagsOf(library, 'c')).toEqual(['z', 'x']);
  expect(before.map(({ id, tags }) => ({ id, tags }))).toEqual([
    { id: 'a', tags: ['x', 'y'] },
    { id: 'c', tags: [] },
  ]);
  await putBack(library, before);
  expect(await library.clips.toArray()).toEqual(stored);
});

test('clips that have the tags already do not change', async () => {
  const library = await libraryOf('a');
  await tagClips(library, ['a'], { add: ['x'] });
  expect(await tagClips(library, ['a'], { add: ['X'], remove: ['y'] })).toEqual([]);
});

test('the tags of clips in the trash are not offered', async () => {
  const library = await libraryOf('a', 'b');
  await tagClips(library, ['a', 'b'], { add: ['x'] });
  await tagClips(library, ['b'], { add: ['y'] });
  await trashClips(library, ['b']);
  expect(await allTags(library)).toEqual([{ value: 'x', count: 1 }]);
});
