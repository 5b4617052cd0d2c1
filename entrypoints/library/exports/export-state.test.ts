import { signal } from '@preact/signals';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { toStoredImage } from '../../../lib/clip/to-stored-image.ts';
import { PICTURES } from '../../../lib/export/testing/pictures.ts';
import { addImages } from '../../../lib/library/images/stored-images.ts';
import { saveCapture } from '../../../lib/library/saving/save-capture.ts';
import { freshLibrary } from '../../../lib/library/testing/fresh-library.ts';
import type { FileSink } from '../../../lib/platform/files/save-stream.ts';
import { DEFAULT_SETTINGS } from '../../../lib/platform/settings/settings.ts';
import { makeCapture } from '../../../tests/makers.ts';
import { createNotices } from '../notices.ts';
import { createExports, type ExportPorts } from './export-state.ts';

// Blobs and streams are Node's, which jsdom's cannot be mixed with; of a page only the parser is needed.
beforeAll(() => vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser));

const HTML =
  '<p>近年来</p><p><img src="https://img.example/1.png"><img src="https://img.example/2.png"></p>';

async function exportsOf(clips: number, over: Partial<ExportPorts> = {}) {
  const library = await freshLibrary();
  const ids = Array.from({ length: clips }, (_, at) => `c${at}`);
  for (const id of ids) {
    const capture = makeCapture({ canonicalUrl: `https://news.example/${id}`, html: HTML });
    await saveCapture(library, capture, { revisionId: `r-${id}` }, () => id);
  }
  const notices = createNotices();
  const files: { name: string; mediaType: string; text: string }[] = [];
  const keep: FileSink = async (name, mediaType, parts) => {
    const all: (string | Uint8Array<ArrayBuffer>)[] = [];
    for await (const part of parts) all.push(part);
    const blob = new Blob(all);
    files.push({ name, mediaType, text: await blob.text() });
    return blob.size;
  };
  const ports: ExportPorts = {
    allowImages: async () => true,
    imageBytes: async () => null,
    pickFile: async () => null,
    download: keep,
    // The tests' clock is New York's: there it is still the 18th.
    now: () => Date.UTC(2022, 4, 19, 2),
    ...over,
  };
  const stopped = new AbortController();
  onTestFinished(() => stopped.abort());
  const settings = signal(DEFAULT_SETTINGS);
  const exports = createExports(library, settings, notices, stopped.signal, ports);
  exports.open(ids);
  return { library, ids, notices, files, settings, exports };
}

test('one clip is one Markdown file, under the name that its format gives it', async () => {
  const { files, exports } = await exportsOf(1);
  await exports.start();
  expect(files).toEqual([
    {
      name: '让群众享受“就近办”“随时办”服务.md',
      mediaType: 'text/markdown',
      text: expect.stringContaining('近年来'),
    },
  ]);
  expect(exports.phase.value).toEqual({
    name: 'done',
    file: files[0]?.name,
    bytes: expect.any(Number),
    clips: 1,
    missing: [],
  });
});

test('many are one ZIP, with progress on the way', async () => {
  const { files, exports } = await exportsOf(3);
  const told: unknown[] = [];
  exports.phase.subscribe((now) => told.push(now.name === 'writing' ? now.done : now.name));
  await exports.start();
  expect(files.map(({ name }) => name)).toEqual(['jianbao-2022-05-18.zip']);
  expect(told).toEqual(['choosing', 0, 1, 2, 3, 'done']);
});

test('the preview is the file of the first clip, in the format that is chosen', async () => {
  const { exports, files } = await exportsOf(2);
  const previewed = (name: RegExp) =>
    vi.waitFor(() => expect(exports.preview.value?.name).toMatch(name));
  await previewed(/服务\.md$/);
  exports.format.value = 'hugo';
  await previewed(/^2022-05-18-.*\.md$/);
  exports.format.value = 'csv';
  await previewed(/^jianbao-2022-05-18\.csv$/);
  exports.format.value = 'epub';
  await previewed(/\.epub$/);
  expect(exports.preview.value).toMatchObject({ kind: 'picture' });
  expect(files).toEqual([]);
});

test('a cancelled export saves nothing and goes back to the choices', async () => {
  const { files, exports } = await exportsOf(3);
  exports.phase.subscribe((now) => {
    if (now.name === 'writing' && now.done === 1) exports.cancel();
  });
  await exports.start();
  expect(files).toEqual([]);
  expect(exports.phase.value).toEqual({ name: 'choosing' });
});

test('pictures that cannot be had are told', async () => {
  const { exports } = await exportsOf(1);
  exports.images.value = true;
  await exports.start();
  expect(exports.phase.value).toMatchObject({
    name: 'done',
    missing: ['https://img.example/1.png', 'https://img.example/2.png'],
  });
});

test('who does not let pictures be fetched is still at the choices', async () => {
  const { files, exports } = await exportsOf(1, { allowImages: async () => false });
  exports.images.value = true;
  await exports.start();
  expect(files).toEqual([]);
  expect(exports.phase.value).toEqual({ name: 'choosing' });
});

test('what goes wrong is kept for the dialog to say', async () => {
  const full = new DOMException('full', 'QuotaExceededError');
  const download = async () => {
    throw full;
  };
  const { exports } = await exportsOf(2, { download });
  await exports.start();
  expect(exports.phase.value).toEqual({ name: 'failed', error: full });
});

test('a clip that is gone meanwhile is said to be gone', async () => {
  const { exports } = await exportsOf(0);
  exports.open(['gone']);
  await exports.start();
  expect(exports.phase.value).toMatchObject({
    name: 'failed',
    error: { code: 'nothing-to-export' },
  });
});

test('an export that ends after the dialog was closed says so', async () => {
  const { exports, notices } = await exportsOf(3);
  const started = exports.start();
  exports.close();
  await started;
  expect(notices.message.value?.text).toBe('3 clips exported');
});

test('a format that the reader makes or deletes meanwhile is there or gone', async () => {
  const { files, settings, exports } = await exportsOf(1);
  const fileName = '{{ title | slug }}.txt';
  const own = {
    id: 'o1',
    name: 'Mine',
    fileName,
    folder: '',
    frontMatter: '',
    body: '# {{ title }}',
  };
  settings.value = { ...DEFAULT_SETTINGS, own: [own] };
  exports.format.value = 'own:o1';
  await exports.start();
  expect(files.map(({ text }) => text)).toEqual(['# 让群众享受“就近办”“随时办”服务\n']);
  settings.value = DEFAULT_SETTINGS;
  expect(exports.format.value).toBe('plain');
});

const PICTURE_IN_ZIP = /images\/[\da-f]{16}\.png/;

test('images that the library keeps are not asked of the network, and fetched ones stay if wanted', async () => {
  const asked: string[] = [];
  const png = PICTURES.get('https://img.example/1.png') ?? null;
  const { library, files, exports } = await exportsOf(1, {
    imageBytes: async (url) => {
      asked.push(url);
      return png;
    },
  });
  exports.images.value = true;
  await exports.start();
  expect(await library.images.count()).toBe(0);

  exports.keepImages.value = true;
  await exports.start();
  expect(await library.images.toArray()).toMatchObject([
    { type: 'image/png', urls: ['https://img.example/1.png', 'https://img.example/2.png'] },
  ]);
  expect(asked).toHaveLength(4);

  await exports.start();
  expect(asked).toHaveLength(4);
  expect(files.map(({ text }) => PICTURE_IN_ZIP.test(text))).toEqual([true, true, true]);
});

test('without leave to fetch, those that are kept are exported and the others named', async () => {
  const kept = 'https://img.example/1.png';
  const { library, files, exports } = await exportsOf(1, { allowImages: async () => false });
  exports.images.value = true;
  await exports.start();
  expect(exports.phase.value).toEqual({ name: 'choosing' });

  const image = await toStoredImage(PICTURES.get(kept) ?? new Blob(), kept);
  await addImages(library, image ? [image] : []);
  await exports.start();
  expect(exports.phase.value).toMatchObject({ missing: ['https://img.example/2.png'] });
  expect(files.map(({ text }) => PICTURE_IN_ZIP.test(text))).toEqual([true]);
});
