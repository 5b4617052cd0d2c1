// @vitest-environment jsdom
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';
import { formatOf, readFiles } from './import-files.ts';
import { jsonItems } from './json-items.ts';
import { clipsIn, entriesOf, unreadIn } from './testing/fixture-files.ts';
import { zipOf } from './testing/zip-of.ts';

const chosen = (path: string, content: string | Blob) => [
  { path, blob: typeof content === 'string' ? new Blob([content]) : content },
];

/** Lines with all that a cell may have in it, over more than one window. */
const CELLS = Array.from(
  { length: 30_000 },
  (_, at) => `https://news.example/${at},"a ""word"", ${at}\r\nand a line",新闻${at}\r\n`,
).join('');

test.each([
  ['commas', `URL,Title,tags\r\n${CELLS}`],
  ['semicolons', 'url;title\na;b\n\n;\nc;d\n'],
  ['a mark and tabs', '\ufeffurl\ttitle\na\tb'],
  ['a cell without an end', `url,title\na,b\nc,"d\n${'e,f\n'.repeat(300_000)}`],
  ['rows that are too short', 'url,title,tags\na\nb,c\n'],
  ['names that stand there twice', 'url,title,title\na,b,c\n'],
  ['nothing', ''],
])('a table with %s is read by windows as it is in one go', (_, text) => {
  const { data } = papaparse.parse(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  expect([...csvRows(text)]).toEqual(data);
});

test('a row with more cells than there are names does not end the import', async () => {
  const files = chosen('a.csv', 'url,title\nhttps://news.example/a,a,more,and more\n');
  expect(clipsIn(await entriesOf(await formatOf(files), files))).toMatchObject([{ title: 'a' }]);
});

test.each([
  '[]',
  ' [ 1 , "a,]\\"\\\\" , {"b":[1,{"c":"}"}]} , null,true,-1.5e3,[],{} ] ',
  '[{"a":"\\\\"},"\\u005d"]',
])('a list is read one by one as it is in one go: %s', (text) => {
  expect([...(jsonItems(text) ?? [])]).toEqual(JSON.parse(text));
  const within = `\ufeff{"x":[1,"list"],"list" : ${text},"y":{}}`;
  expect([...(jsonItems(within, 'list') ?? [])]).toEqual(JSON.parse(text));
});

test.each([
  '{"list":1}',
  '{"a":[1]}',
  '{"list"',
  '{',
  '',
  'null',
  '{"a":{"list":[1]}}',
  '{list:[]}',
])('there is no such list in %j', (text) => {
  expect(jsonItems(text, 'list')).toBeNull();
});

test('of JSON that is cut off or damaged, what stands whole before that is read, and the rest told', async () => {
  const whole = JSON.stringify({
    bookmarks: ['a', 'b'].map((title) => ({
      title,
      content: { type: 'link', url: `https://news.example/${title}` },
    })),
  });
  for (const text of [whole.slice(0, -20), whole.replace('"b"', 'b')]) {
    const files = chosen('a.json', text);
    const entries = await entriesOf(await formatOf(files), files);
    expect(clipsIn(entries).map(({ title }) => title)).toEqual(['a']);
    expect(unreadIn(entries)).toEqual(['a.json, 2: not-read']);
  }
});

test.each([
  ['a.md', `---\nurl: https://news.example/a\n---\n${'a'.repeat(8_000_001)}`, 'a.md'],
  [
    'a.json',
    JSON.stringify([
      { is_archived: 0, url: 'https://news.example/a', title: 'a'.repeat(9_000_000) },
    ]),
    'a'.repeat(200),
  ],
])('%s with what is too long for an article is told, and not read', async (path, text, name) => {
  const files = chosen(path, text);
  expect(unreadIn(await entriesOf(await formatOf(files), files))).toEqual([`${name}: too-long`]);
});

/** A ZIP that says of each of its files that it is so large. */
async function claiming(names: readonly string[], size: number): Promise<Blob> {
  const zip = await zipOf(Object.fromEntries(names.map((name) => [name, 'Words.'])));
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return new Blob([bytes]);
}

test('a ZIP of files that are far too much together is not read', async () => {
  const names = Array.from({ length: 50 }, (_, at) => `${at}.md`);
  const bomb = chosen('bomb.zip', await claiming(names, 250_000_000));
  await expect(formatOf(bomb)).rejects.toMatchObject({ code: 'zip-bomb' });
  await expect(readFiles('markdown', bomb).next()).rejects.toMatchObject({ code: 'zip-bomb' });
});

test('a file with more in it than its ZIP says is told as damaged', async () => {
  const files = chosen('a.zip', await claiming(['a.md'], 3));
  expect(unreadIn(await entriesOf('markdown', files))).toEqual(['a.md: damaged']);
});

test('of a ZIP without a directory and with headers only, no more are listed than there may be', async () => {
  const header = new Uint8Array(30);
  new DataView(header.buffer).setUint32(0, 0x04034b50, true);
  const bomb = chosen('bomb.zip', new Blob(Array.from({ length: 300_000 }, () => header)));
  await expect(formatOf(bomb)).rejects.toMatchObject({ code: 'zip-bomb' });
}, 60_000);

test('folders of bookmarks in bookmarks, and 20,000 links in one', async () => {
  const link = (at: number) => `<DT><A HREF="https://news.example/${at}">${at}</A>\n`;
  const inner = `<DT><H3>b</H3><DD>a note\n<DL><p>${link(0)}</DL><p>`;
  const outer = `<DT><H3>a</H3><DL><p>${inner}${link(1)}</DL><p>`;
  const many = Array.from({ length: 20_000 }, () => '<DT><A HREF="javascript:x">x</A>\n').join('');
  const files = chosen(
    'b.html',
    `<!DOCTYPE NETSCAPE-Bookmark-file-1><H1>Bookmarks</H1><DL><p>${outer}${link(2)}${many}</DL>`,
  );
  const clips = clipsIn(await entriesOf(await formatOf(files), files));
  expect(clips.map(({ tags }) => tags)).toEqual([['a', 'b'], ['a'], []]);
});
