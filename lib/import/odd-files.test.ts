// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { ImportFile } from '../clip/import-file.ts';
import { formatOf, readFiles } from './import-files.ts';
import { openFiles } from './open-files.ts';
import { clipsIn, entriesOf, unreadIn } from './testing/fixture-files.ts';
import { zipOf } from './testing/zip-of.ts';

const note = (title: string, body = 'Words.') =>
  `---\ntitle: ${title}\nurl: https://news.example/${title}\n---\n${body}\n`;
const chosen = (path: string, content: string | Blob): ImportFile[] => [
  { path, blob: typeof content === 'string' ? new Blob([content]) : content },
];
async function read(files: ImportFile[]) {
  const entries = await entriesOf(await formatOf(files), files);
  return { titles: clipsIn(entries).map(({ title }) => title), unread: unreadIn(entries), entries };
}
const PNG = new Blob([
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
]);

test('whatever the folders within a ZIP are called, no file of it is lost, and none that nobody wrote comes in', async () => {
  const zip = await zipOf({
    'notes\\a.md': note('a', '![x](images/1.png)'),
    'notes\\images\\1.png': PNG,
    '../../b.md': note('b'),
    '/c.md': note('c'),
    './d.md': note('d'),
    '__MACOSX/._a.md': 'no note',
    '.obsidian/e.md': note('e'),
  });
  const { titles, unread, entries } = await read(chosen('notes.zip', zip));
  expect(titles.sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(unread).toEqual([]);
  expect(entries.filter(({ kind }) => kind === 'image')).toHaveLength(1);
});

test('a picture is found though macOS writes its name in other characters', async () => {
  const zip = await zipOf({
    'a.md': note('a', '![x](caf\u00e9.png)'),
    'cafe\u0301.png': PNG,
  });
  const { entries } = await read(chosen('notes.zip', zip));
  expect(entries.map(({ kind }) => kind)).toEqual(['image', 'clip']);
});

test('ZIPs within a ZIP are opened, as Notion packs its export', async () => {
  const part = await zipOf({ 'a.md': note('a') });
  const zip = await zipOf({
    'Export-1.zip': part,
    'Export-2.zip': await zipOf({ 'b.md': note('b') }),
  });
  expect((await read(chosen('Export.zip', zip))).titles).toEqual(['a', 'b']);
});

/** A file in so many ZIPs. */
async function nested(levels: number, content: Blob): Promise<Blob> {
  return levels === 0 ? content : nested(levels - 1, await zipOf({ 'inner.zip': content }));
}

test('ZIPs in ZIPs are opened three levels deep; one without end is told in words', async () => {
  const notes = await zipOf({ 'a.md': note('a') });
  expect((await read(chosen('3.zip', await nested(3, notes)))).titles).toEqual(['a']);
  const deep = chosen('4.zip', await nested(4, notes));
  await expect(formatOf(deep)).rejects.toMatchObject({ code: 'zip-nested' });
  await expect(readFiles('markdown', deep).next()).rejects.toMatchObject({ code: 'zip-nested' });
});

test('ZIPs in ZIPs, on all levels together, are unpacked up to a limit', async () => {
  const notes = await zipOf({ 'a.md': note('a') });
  const part = await nested(1, notes);
  const zip = chosen('all.zip', await zipOf({ '1.zip': part, '2.zip': part }));
  const sum = 2 * (part.size + notes.size);
  expect((await openFiles(zip, sum)).files).toHaveLength(2);
  await expect(openFiles(zip, sum - 1)).rejects.toMatchObject({ code: 'zip-nested' });
});

test('a file that is damaged within a ZIP is told, and the others come in', async () => {
  const zip = await zipOf({ 'a.md': note('a', 'Words. '.repeat(500)), 'b.md': note('b') });
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const deflated = 30 + 'a.md'.length;
  bytes.fill(0xff, deflated + 40, deflated + 60);
  const { titles, unread } = await read(chosen('notes.zip', new Blob([bytes])));
  expect({ titles, unread }).toEqual({ titles: ['b'], unread: ['a.md: damaged'] });
});

test('of a ZIP that was cut off, no file comes in by half', async () => {
  const zip = await zipOf({
    'a.md': note('a'),
    'b.md': note('b', Array.from({ length: 99 }, () => crypto.randomUUID()).join(' ')),
  });
  const { titles, unread } = await read(chosen('notes.zip', zip.slice(0, 1000)));
  expect({ titles, unread }).toEqual({ titles: ['a'], unread: ['b.md: damaged'] });
});

test.each([
  ['table.csv', 'url,title\nhttps://news.example/a,a\n', 'zip-locked'],
  ['a.md', note('a'), null],
])('%s behind a password is told', async (name, content, code) => {
  const bytes = new Uint8Array(await (await zipOf({ [name]: content })).arrayBuffer());
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint16(at + 6, view.getUint16(at + 6, true) | 1, true);
    if (signature === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  }
  const reading = read(chosen('locked.zip', new Blob([bytes])));
  if (code) await expect(reading).rejects.toMatchObject({ code });
  else expect((await reading).unread).toEqual([`${name}: locked`]);
});

test('a file that claims to be huge is not even inflated', async () => {
  const bytes = new Uint8Array(await (await zipOf({ 'a.md': note('a') })).arrayBuffer());
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xf0000000, true);
  }
  expect((await read(chosen('bomb.zip', new Blob([bytes])))).unread).toEqual(['a.md: too-large']);
});

test('a file that was moved since it was chosen is told in words', async () => {
  const gone = { ...chosen('a.md', ''), blob: new Blob([note('a')]) };
  Object.assign(gone.blob, {
    slice: () => gone.blob,
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
  });
  const files = [{ path: 'a.md', blob: gone.blob }];
  await expect(formatOf(files)).rejects.toMatchObject({ code: 'file-unreadable' });
  await expect(readFiles('markdown', files).next()).rejects.toMatchObject({
    code: 'file-unreadable',
  });
});

test.each([
  ['a.md', ''],
  ['a.csv', ''],
  ['a.json', '{"bookmarks":[{'],
  ['a.json', '{"a":1}'],
  ['a.html', '<p>a page</p>'],
  ['a.zip', 'PK\u0003\u0004 and no more'],
])('%s with %j in it gives no clip, and says so', async (name, content) => {
  const files = chosen(name, content);
  const outcome = await read(files).then(
    ({ titles, unread }) => [...titles, ...unread],
    (error: { code: string }) => error.code,
  );
  expect(outcome).toEqual(name.endsWith('.md') ? ['a.md: nothing-in-it'] : 'not-importable');
});

const HEAD =
  '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META CHARSET="UTF-8">\n<H1>Bookmarks</H1>\n<DL><p>';
test.each([
  ['1652850000', 'seconds'],
  ['1652850000000', 'milliseconds'],
  ['1652850000000000', 'microseconds'],
])('bookmarks dated %s, in %s', async (date) => {
  const files = chosen(
    'b.html',
    `${HEAD}<DT><A HREF="https://news.example/a" ADD_DATE="${date}">a</A></DL>`,
  );
  const [clip] = clipsIn((await read(files)).entries);
  expect(clip?.clippedAt).toBe(Date.UTC(2022, 4, 18, 5));
});

test('old Chinese bookmarks are read in their own encoding', async () => {
  const [before, after] = [
    `${HEAD.replace('UTF-8', 'gb2312')}<DT><A HREF="https://news.example/a">`,
    '</A></DL>',
  ];
  const blob = new Blob([before, new Uint8Array([0xd6, 0xd0, 0xb9, 0xfa]), after]);
  expect((await read([{ path: 'b.html', blob }])).titles).toEqual(['中国']);
});
