import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeClip, makeRevision } from '../../tests/makers.ts';
import type { ClipDocument } from './clip-document.ts';
import { exportZip } from './export-clips.ts';
import { DEFAULT_EXPORT_SETTINGS } from './export-settings.ts';
import { fileName } from './file-name.ts';
import type { Profile } from './profile.ts';

const titleOnly: Profile = {
  id: 'plain',
  render: ({ clip }) => ({ name: fileName(clip.title, 'md'), text: `# ${clip.title}\n` }),
};

async function* documents(titles: string[]): AsyncGenerator<ClipDocument> {
  for (const title of titles) yield { clip: makeClip({ title }), revision: makeRevision() };
}

const zip = (titles: string[], options = {}) =>
  exportZip(documents(titles), titleOnly, DEFAULT_EXPORT_SETTINGS, options);

/** The files of a ZIP, as a library of another make reads them. */
async function unpacked(blob: Blob): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = new TextDecoder();
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, text.decode(file)]));
}

test('one file a clip, with names of their own', async () => {
  const blob = await zip(['国内联播快讯', '国内联播快讯', 'a/b 😀']);
  expect(blob.type).toBe('application/zip');
  expect(await unpacked(blob)).toEqual({
    '国内联播快讯.md': '# 国内联播快讯\n',
    '国内联播快讯-2.md': '# 国内联播快讯\n',
    'a b 😀.md': '# a/b 😀\n',
  });
});

test('the same clips give the same bytes, whenever', async () => {
  const bytes = async () => new Uint8Array(await (await zip(['甲', '乙'])).arrayBuffer());
  const first = await bytes();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await bytes()).toEqual(first);
});

test('tells how many are written', async () => {
  const told: number[] = [];
  await zip(['甲', '乙', '丙'], { onProgress: (done: number) => told.push(done) });
  expect(told).toEqual([1, 2, 3]);
});

test('cancelled, it ends with the reason and reads no further', async () => {
  const cancel = new AbortController();
  const read: string[] = [];
  async function* watched() {
    for await (const document of documents(['甲', '乙', '丙', '丁', '戊'])) {
      read.push(document.clip.title);
      yield document;
    }
  }
  const reason = new Error('the reader changed their mind');
  const zipping = exportZip(watched(), titleOnly, DEFAULT_EXPORT_SETTINGS, {
    signal: cancel.signal,
    onProgress: (done) => done === 2 && cancel.abort(reason),
  });
  await expect(zipping).rejects.toBe(reason);
  expect(read).toEqual(['甲', '乙', '丙']);
});

test('no clips at all is told, not exported', async () => {
  await expect(zip([])).rejects.toMatchObject({ code: 'nothing-to-export' });
});

test('a clip that cannot be read fails the export with its own error', async () => {
  const broken = new Error('gone');
  async function* breaking() {
    yield* documents(['甲']);
    throw broken;
  }
  await expect(exportZip(breaking(), titleOnly, DEFAULT_EXPORT_SETTINGS)).rejects.toBe(broken);
});
