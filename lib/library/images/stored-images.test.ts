import { expect, test } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import type { StoredImage } from '../../clip/stored-image.ts';
import { deleteClips } from '../clips/trash.ts';
import type { Library } from '../library.ts';
import { saveCapture } from '../saving/save-capture.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { forgetImages } from './forget-images.ts';
import { addImages, imagesAt } from './stored-images.ts';

const at = (name: string) => `https://img.example/${name}.png`;

function image(hash: string, ...names: string[]): StoredImage {
  const bytes = new TextEncoder().encode(hash).buffer;
  return { hash, type: 'image/png', bytes, urls: names.map(at) };
}

async function saveWith(library: Library, id: string, ...names: string[]) {
  const images = names.map((name) => ({
    url: at(name),
    alt: '',
    caption: '',
    width: null,
    height: null,
  }));
  const canonicalUrl = `https://news.example/${id}`;
  const capture = makeCapture({ canonicalUrl, images, text: id });
  await saveCapture(library, capture, { revisionId: `r-${id}` }, () => id);
}

test('a picture is found by every address that it was loaded from', async () => {
  const library = await freshLibrary();
  expect(await addImages(library, [image('h1', 'a')])).toEqual(['h1']);
  expect(await addImages(library, [image('h1', 'b'), image('h2', 'c')])).toEqual(['h2']);
  const found = await imagesAt(library, [at('b'), at('c'), at('d'), at('a')]);
  expect([...found.keys()]).toEqual([at('b'), at('c'), at('a')]);
  expect(found.get(at('b'))?.type).toBe('image/png');
  expect(await found.get(at('b'))?.text()).toBe('h1');
  expect(await imagesAt(library, [])).toEqual(new Map());
});

test('a picture goes with the last clip that shows it, and not while an import is on its way', async () => {
  const library = await freshLibrary();
  await saveWith(library, 'c1', 'a', 'b');
  await saveWith(library, 'c2', 'b2');
  await addImages(library, [image('h1', 'a'), image('h2', 'b', 'b2'), image('h3', 'nowhere')]);
  const hashes = () => library.images.toCollection().primaryKeys();

  await library.imports.add({ id: 'i', state: 'running' } as never);
  await forgetImages(library);
  expect(await hashes()).toEqual(['h1', 'h2', 'h3']);
  await library.imports.clear();

  await forgetImages(library);
  expect(await hashes()).toEqual(['h1', 'h2']);
  await deleteClips(library, ['c1']);
  await forgetImages(library);
  expect(await hashes()).toEqual(['h2']);
  await deleteClips(library, ['c2']);
  await forgetImages(library);
  expect(await hashes()).toEqual([]);
});
