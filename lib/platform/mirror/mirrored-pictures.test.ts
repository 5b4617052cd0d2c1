// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { toStoredImage } from '../../clip/to-stored-image.ts';
import { editClip } from '../../library/clips/edit-clip.ts';
import { restoreClips, trashClips } from '../../library/clips/trash.ts';
import { addImages } from '../../library/images/stored-images.ts';
import type { Library } from '../../library/library.ts';
import { saveCapture } from '../../library/saving/save-capture.ts';
import { fakeLocks } from '../../library/testing/fake-locks.ts';
import { saveSettings } from '../settings/settings.ts';
import { mirroredClip } from '../testing/mirrored-clip.ts';
import { checkMirror } from './check-mirror.ts';

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

const NEVER = new AbortController().signal;
const address = (name: string) => `https://img.example/${name}.gif`;
/** The beginning of a picture, in characters that a folder of texts can hold. */
const gif = (name: string) => `GIF89a ${name}`;

async function keep(library: Library, name: string): Promise<void> {
  const image = await toStoredImage(new Blob([gif(name)]), address(name));
  if (image) await addImages(library, [image]);
}

async function clipWith(library: Library, title: string, pictures: string[]): Promise<string> {
  const images = pictures.map((name) => ({
    url: address(name),
    alt: '',
    caption: '',
    width: null,
    height: null,
  }));
  const html = `<p>Words.</p>${images.map(({ url }) => `<p><img src="${url}" alt=""></p>`).join('')}`;
  const capture = makeCapture({
    canonicalUrl: `https://news.example/${title}`,
    title,
    html,
    text: `Words of ${title}.`,
    images,
  });
  return (await saveCapture(library, capture, { revisionId: title })).clip.id;
}

async function illustrated() {
  const { library, tree, id, mirror } = await mirroredClip();
  // An empty folder is taken for one whose disk is not there.
  tree.files.set('diary.txt', 'mine');
  await trashClips(library, [id]);
  await keep(library, 'one');
  await keep(library, 'two');
  const first = await clipWith(library, 'First', ['one', 'two', 'gone']);
  const second = await clipWith(library, 'Second', ['one']);
  await mirror();
  const shown = () => [...tree.files].filter(([path]) => path.startsWith('images/'));
  const pathOf = (name: string) => shown().find(([, text]) => text === gif(name))?.[0] ?? '';
  return { library, tree, mirror, first, second, shown, pathOf };
}

test('pictures that the library keeps stand once beside the files, the others stay on the web', async () => {
  const { tree, shown, pathOf } = await illustrated();
  expect(
    shown()
      .map(([, text]) => text)
      .sort(),
  ).toEqual([gif('one'), gif('two')]);
  const text = tree.files.get('First.md');
  expect(text).toContain(`![](${pathOf('one')})`);
  expect(text).toContain(`![](${address('gone')})`);
  expect(tree.files.get('Second.md')).toContain(`![](${pathOf('one')})`);
});

test('a picture goes with the last clip that shows it, and comes back with it', async () => {
  const { library, mirror, first, second, shown } = await illustrated();
  await trashClips(library, [first]);
  await mirror();
  expect(shown().map(([, text]) => text)).toEqual([gif('one')]);
  await trashClips(library, [second]);
  await mirror();
  expect(shown()).toEqual([]);
  await restoreClips(library, [first, second]);
  await mirror();
  await trashClips(library, [first, second]);
  await mirror();
  expect(shown()).toEqual([]);
  await restoreClips(library, [first, second]);
  await mirror();
  expect(shown()).toHaveLength(2);
});

test('clips that come and go at the same time do not take the picture from one another', async () => {
  const { library, mirror, first, second, shown } = await illustrated();
  await trashClips(library, [first, second]);
  for (const at of ['3', '4', '5']) await clipWith(library, at, ['one']);
  await mirror();
  expect(shown().map(([, text]) => text)).toEqual([gif('one')]);
});

test('a picture that the reader changed is never written over and never removed', async () => {
  const { library, tree, mirror, first, second, pathOf } = await illustrated();
  const path = pathOf('one');
  tree.files.set(path, 'mine');
  await editClip(library, first, { note: 'again' });
  await checkMirror(library, NEVER);
  await mirror();
  expect(tree.files.get('First.md')).toContain('again');
  await trashClips(library, [first, second]);
  await mirror();
  expect(tree.files.get(path)).toBe('mine');
  expect(tree.files.size).toBe(2);
});

test('one that was deleted comes back when all files are checked, one that is kept later comes in', async () => {
  const { library, tree, mirror, pathOf } = await illustrated();
  const path = pathOf('two');
  tree.files.delete(path);
  await keep(library, 'gone');
  await checkMirror(library, NEVER);
  await mirror();
  expect(tree.files.get(path)).toBe(gif('two'));
  expect(tree.files.get('First.md')).toContain(`![](${pathOf('gone')})`);
});

test('killed anywhere and begun again, the same files are there', async () => {
  const whole = await illustrated();
  const wanted = [...whole.tree.files].sort();
  for (let after = 1; ; after += 1) {
    const { library, tree, id, mirror } = await mirroredClip();
    tree.files.set('diary.txt', 'mine');
    await trashClips(library, [id]);
    for (const name of ['one', 'two']) await keep(library, name);
    await clipWith(library, 'First', ['one', 'two', 'gone']);
    await clipWith(library, 'Second', ['one']);
    let changes = 0;
    tree.onChange = () => {
      changes += 1;
      if (changes >= after) throw new Error('killed');
    };
    await mirror().catch(() => undefined);
    tree.onChange = () => undefined;
    await mirror();
    expect([...tree.files].sort()).toEqual(wanted);
    if (changes < after) return;
  }
});

test('files of a site show pictures on the web', async () => {
  const { library, tree, mirror } = await illustrated();
  await saveSettings({ profile: 'jekyll', rules: [] });
  await checkMirror(library, NEVER);
  await mirror();
  expect([...tree.files.keys()].filter((path) => path.startsWith('images/'))).toEqual([]);
  expect([...tree.files.values()].join()).toContain(address('one'));
});
