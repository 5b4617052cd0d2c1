import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test, vi } from 'vitest';
import { makeClip, makeRevision } from '../../tests/makers.ts';
import type { ClipDocument } from './clip-document.ts';
import { DEFAULT_EXPORT_SETTINGS } from './export-settings.ts';
import { type ExportStreamOptions, exportStream } from './export-stream.ts';
import type { FileFormat, Format } from './format.ts';
import type { ImageSource } from './images/image-source.ts';
import { loadFormat } from './load-format.ts';
import { fileName } from './names/file-name.ts';
import { PICTURES } from './testing/pictures.ts';
import { TEST_BOOK } from './testing/written.ts';

// Blobs and streams are Node's, which jsdom's cannot be mixed with; of a page only the parser is needed.
beforeAll(() => vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser));

const titleOnly: FileFormat = {
  kind: 'each',
  mediaType: 'text/markdown',
  images: 'beside',
  render: ({ clip }) => ({ name: fileName(clip.title, 'md'), text: `# ${clip.title}\n` }),
};

async function* documents(titles: string[], html = '<p>甲</p>'): AsyncGenerator<ClipDocument> {
  for (const title of titles) yield { clip: makeClip({ title }), revision: makeRevision({ html }) };
}

interface Asked extends Partial<ExportStreamOptions> {
  format?: Format;
  images?: ImageSource;
}

async function exported(
  clips: AsyncIterable<ClipDocument>,
  { format = titleOnly, images, ...options }: Asked = {},
) {
  const context = { settings: DEFAULT_EXPORT_SETTINGS, images: images ?? null, book: TEST_BOOK };
  const stream = await exportStream(clips, format, context, { stem: '剪报', ...options });
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const part of stream.parts) parts.push(part);
  return { ...stream, blob: new Blob(parts, { type: stream.mediaType }) };
}

/** The files of a ZIP, as a library of another make reads them. */
async function unpacked({ blob }: { blob: Blob }): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = new TextDecoder();
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, text.decode(file)]));
}

test('one clip is its file', async () => {
  const file = await exported(documents(['甲/乙']));
  expect(file).toMatchObject({ name: '甲 乙.md', mediaType: 'text/markdown' });
  expect(await file.blob.text()).toBe('# 甲/乙\n');
});

test('several are one file each in a ZIP, with names of their own', async () => {
  const file = await exported(documents(['国内联播快讯', '国内联播快讯', 'a/b 😀']));
  expect(file).toMatchObject({ name: '剪报.zip', mediaType: 'application/zip' });
  expect(await unpacked(file)).toEqual({
    '国内联播快讯.md': '# 国内联播快讯\n',
    '国内联播快讯-2.md': '# 国内联播快讯\n',
    'a b 😀.md': '# a/b 😀\n',
  });
});

test('what a collection makes of them is named by it', async () => {
  const format = await loadFormat('csv', { own: [], rules: [], profile: 'plain' });
  const file = await exported(documents(['甲']), { format });
  expect(file).toMatchObject({ name: '剪报.csv', mediaType: 'text/csv;charset=utf-8' });
});

test('folders are the format’s, and names are one’s own in each', async () => {
  const format: FileFormat = {
    ...titleOnly,
    render: ({ clip }) => ({ name: 'a.md', folder: clip.title, text: '' }),
  };
  const files = await unpacked(await exported(documents(['甲', '乙', '甲']), { format }));
  expect(Object.keys(files)).toEqual(['甲/a.md', '乙/a.md', '甲/a-2.md']);
});

const ARTICLE = [...PICTURES.keys()].map((url) => `<p><img src="${url}"></p>`).join('');
const images: ImageSource = async (url) => PICTURES.get(url) ?? null;

test('pictures stand beside the files, once, under relative paths', async () => {
  const format = await loadFormat('plain', { own: [], rules: [], profile: 'plain' });
  const files = await unpacked(
    await exported(documents(['甲', '乙'], ARTICLE), { format, images }),
  );
  const pictures = Object.keys(files).filter((name) => name.startsWith('images/'));
  expect(pictures).toHaveLength(2);
  expect(Object.keys(files)).toEqual([...pictures, '甲.md', '乙.md']);
  const addresses = [...(files['乙.md'] ?? '').matchAll(/!\[]\((.*?)\)/g)].map(([, at]) => at);
  expect(addresses).toEqual([
    pictures[0],
    pictures[0],
    pictures[1],
    'https://img.example/gone.jpg',
  ]);
});

test('a single clip with pictures is a ZIP; a site gets them where it looks for them', async () => {
  const format = await loadFormat('hugo', { own: [], rules: [], profile: 'plain' });
  const files = await unpacked(await exported(documents(['甲'], ARTICLE), { format, images }));
  const names = Object.keys(files);
  expect(names[0]).toMatch(/^static\/images\/[\da-f]{16}\.png$/);
  expect(names.at(-1)).toBe('content/posts/2022-05-18-甲.md');
  expect(files[names.at(-1) ?? '']).toContain(
    `](/images/${names[0]?.slice('static/images/'.length)})`,
  );
});

test('the same clips give the same bytes, whenever', async () => {
  const bytes = async () =>
    new Uint8Array(await (await exported(documents(['甲', '乙']))).blob.arrayBuffer());
  const first = await bytes();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await bytes()).toEqual(first);
});

test('tells how many are written', async () => {
  const told: number[] = [];
  await exported(documents(['甲', '乙', '丙']), { onProgress: (done) => told.push(done) });
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
  const writing = exported(watched(), {
    signal: cancel.signal,
    onProgress: (done) => done === 2 && cancel.abort(reason),
  });
  await expect(writing).rejects.toBe(reason);
  expect(read).toEqual(['甲', '乙', '丙']);
});

test('no clips at all is told, not exported', async () => {
  await expect(exported(documents([]))).rejects.toMatchObject({ code: 'nothing-to-export' });
});

test('a clip that cannot be read fails the export with its own error', async () => {
  const broken = new Error('gone');
  async function* breaking() {
    yield* documents(['甲', '乙']);
    throw broken;
  }
  await expect(exported(breaking())).rejects.toBe(broken);
});

test('by rules, each clip is written by the profile that is for it', async () => {
  const rules = [{ field: 'source', value: '某报', profile: 'hugo' }] as const;
  const format = await loadFormat('byRules', { own: [], rules, profile: 'plain' });
  async function* two() {
    yield { clip: makeClip({ source: '某报' }), revision: makeRevision() };
    yield { clip: makeClip({ title: '乙' }), revision: makeRevision() };
  }
  const files = await unpacked(await exported(two(), { format }));
  expect(Object.keys(files)).toEqual(['2022-05-18-让群众享受-就近办-随时办-服务.md', '乙.md']);
});
