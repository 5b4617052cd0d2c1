import { JSDOM } from 'jsdom';
import { beforeAll, expect, test, vi } from 'vitest';
import { DEFAULT_EXPORT_SETTINGS } from '../../lib/export/export-settings.ts';
import { saveCapture } from '../../lib/library/save-capture.ts';
import { freshLibrary } from '../../lib/library/testing/fresh-library.ts';
import { makeCapture } from '../../tests/makers.ts';
import { createExports } from './export-state.ts';
import { createNotices } from './notices.ts';

// Blobs and streams are Node's, which jsdom's cannot be mixed with; of a page only the parser is needed.
beforeAll(() => vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser));

async function exportsOf(clips: number) {
  const library = await freshLibrary();
  const ids = Array.from({ length: clips }, (_, at) => `c${at}`);
  for (const id of ids) {
    const capture = makeCapture({ canonicalUrl: `https://news.example/${id}` });
    await saveCapture(library, capture, { revisionId: `r-${id}` }, () => id);
  }
  const notices = createNotices();
  const files: { name: string; content: Blob | string }[] = [];
  const keep = (name: string, content: Blob | string) => void files.push({ name, content });
  const exports = createExports(library, DEFAULT_EXPORT_SETTINGS, notices, keep);
  return { ids, notices, files, ...exports };
}

test('one clip is one Markdown file, under the name that its format gives it', async () => {
  const { ids, notices, files, save } = await exportsOf(1);
  await save(ids, 'plain');
  const [file] = files;
  expect(file?.name).toMatch(/\.md$/);
  expect(file?.content).toContain('近年来');
  expect(notices.message.value?.text).toBe(`Saved as ${file?.name}`);
});

test('many are one ZIP, with progress on the way and none after', async () => {
  const { ids, notices, files, progress, save } = await exportsOf(3);
  const told: (number | undefined)[] = [];
  progress.subscribe((now) => told.push(now?.done));
  await save(ids, 'jekyll');
  expect(files.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^jianbao-\d{4}-\d{2}-\d{2}\.zip$/),
  ]);
  expect(told).toEqual([undefined, 0, 1, 2, 3, undefined]);
  expect(notices.message.value?.text).toBe('3 clips exported');
});

test('a cancelled export saves nothing and says nothing', async () => {
  const { ids, notices, files, progress, save, cancel } = await exportsOf(3);
  progress.subscribe((now) => {
    if (now?.done === 1) cancel();
  });
  await save(ids, 'plain');
  expect(files).toEqual([]);
  expect(progress.value).toBe(null);
  expect(notices.message.value).toBe(null);
});

test('a clip that is gone meanwhile is said to be gone', async () => {
  const { notices, save } = await exportsOf(0);
  await save(['gone'], 'plain');
  expect(notices.message.value?.tone).toBe('failed');
});
