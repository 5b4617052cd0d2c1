// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { htmlToMarkdown } from '../export/markdown/html-to-markdown.ts';
import { formatOf } from './import-files.ts';
import { clipsIn, entriesOf, fixtureFiles, unreadIn } from './testing/fixture-files.ts';
import { zippedFixture } from './testing/zipped-fixture.ts';

const URL = 'https://news.example/harbour';
const TITLE = 'Harbour reopens after the storm';

async function clipOf(name: string) {
  const [clip] = clipsIn(await entriesOf('markdown', fixtureFiles(`markdown/${name}`)));
  return clip;
}

test('a note of Obsidian’s clipper: links, callouts and marks of the vault are read as words', async () => {
  expect(await clipOf('obsidian-clipper.md')).toMatchObject({
    title: 'Harbour reopens: ships leave',
    canonicalUrl: URL,
    bylines: ['Ann Bee', 'Carl Dee'],
    source: null,
    published: { precision: 'day' },
    excerpt: 'Ships left the harbour on Tuesday.',
    tags: ['clippings', 'ports'],
    text: 'Ships left the harbour on Tuesday, says the office.\nLater\nMore leave today.\nShip\tDay\nAnna\t1',
  });
});

test('MarkDownload’s default template', async () => {
  expect(await clipOf('markdownload.md')).toMatchObject({
    title: TITLE,
    canonicalUrl: URL,
    bylines: ['Ann Bee'],
    tags: ['ports', 'weather'],
    clippedAt: Date.UTC(2022, 4, 18, 5, 0, 0),
  });
});

test.each([
  ['hugo-toml.md', { bylines: ['Ann Bee'], source: 'Coast News', tags: ['ports', 'weather'] }],
  ['hugo-yaml.md', { bylines: ['Ann Bee'], source: null, tags: ['ports', 'Trade'] }],
])('Hugo, %s', async (name, rest) => {
  expect(await clipOf(name)).toMatchObject({
    title: TITLE,
    canonicalUrl: URL,
    published: { iso: expect.stringMatching(/^2022-05-17T(?:20:00:00\+02:00|18:00:00\+00:00)$/) },
    text: 'Ships left the harbour on Tuesday.',
    ...rest,
  });
});

test('a Jekyll post with broken YAML is read by its lines, and dated by its name', async () => {
  expect(await clipOf('2022-05-17-jekyll-post.md')).toMatchObject({
    title: 'Harbour "reopens" after the storm',
    canonicalUrl: URL,
    source: 'Coast News',
    tags: ['ports'],
    note: 'Compare with last year',
    published: { precision: 'day', iso: expect.stringContaining('2022-05-17') },
    text: 'Ships left the harbour on Tuesday. {{ not liquid }}',
  });
});

test('a page of Logseq', async () => {
  expect(await clipOf('logseq.md')).toMatchObject({
    title: TITLE,
    canonicalUrl: URL,
    bylines: ['Ann Bee'],
    tags: ['ports', 'weather'],
    text: 'Ships left the harbour on Tuesday.\nMore leave today.',
  });
});

test('without front matter: the heading is the title, the first link the address', async () => {
  expect(await clipOf('plain.md')).toMatchObject({
    title: '港口重新开放',
    canonicalUrl: URL,
    lang: 'zh-Hans',
  });
});

test('a folder and a ZIP give the same; what cannot be read is told with its reason', async () => {
  const files = fixtureFiles('markdown');
  const zip = await zippedFixture('markdown');
  expect(await formatOf(files)).toBe('markdown');
  expect(await formatOf([zip])).toBe('markdown');
  const [folder, zipped] = [await entriesOf('markdown', files), await entriesOf('markdown', [zip])];
  expect(unreadIn(folder)).toEqual([
    'markdown/empty.md: nothing-in-it',
    'Only a heading: no-address',
  ]);
  expect(unreadIn(zipped)).toEqual(unreadIn(folder));
  const told = (all: typeof folder) =>
    clipsIn(all).map(({ title, text, url }) => ({ title, text, url }));
  expect(told(zipped)).toEqual(told(folder));
  expect(told(folder)).toHaveLength(7);
});

test('notes, boxes to tick and nested lists are what they were when they are exported again', async () => {
  const body = [
    '甲[^1]，**“乙”**[^2]。',
    '- [ ] 一\n- [x] **二**\n  1. 三\n  2. 四',
    '| 名 | 值 |\n| - | - |\n| 甲 | a\\|b |',
    '[^1]: 注一',
    '[^2]: 注二\n\n    又',
  ].join('\n\n');
  const note = new Blob([`---\ntitle: 题\nurl: ${URL}\n---\n${body}\n`]);
  const [clip] = clipsIn(await entriesOf('markdown', [{ path: '题.md', blob: note }]));
  expect(clip?.text).toContain('☐ 一\n☑ 二');
  expect(clip?.text).not.toMatch(/Footnotes|↩/);
  expect(htmlToMarkdown(clip?.html ?? '')).toBe(`${body}\n`);
});

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const png = () => new Blob([Buffer.from(PNG, 'base64')]);
const note = (body: string) => new Blob([`---\ntitle: T\nurl: ${URL}\n---\n${body}\n`]);

test.each([
  ['beside the note', 'clips/a.md', '![x](images/%E5%9B%BE%201.png)', 'clips/images/图 1.png'],
  ['a folder further up', 'pages/a.md', '![x](../assets/1.png)', 'assets/1.png'],
  [
    'where a site has its files',
    'site/_posts/a.md',
    '![x](/images/1.png)',
    'site/static/images/1.png',
  ],
  ['anywhere in a vault', 'vault/a/b.md', '![[Pasted 1.png|300]]', 'vault/files/Pasted 1.png'],
  ['a name that is no address', 'a.md', '<img src="100%.png">', '100%.png'],
])('a picture, %s, comes along', async (_, path, body, picture) => {
  const files = [
    { path, blob: note(`${body}\n\nText`) },
    { path: picture, blob: png() },
    { path: 'elsewhere/other.png', blob: png() },
  ];
  const [image, clip, ...more] = await entriesOf('markdown', files);
  expect(more).toEqual([]);
  if (image?.kind !== 'image' || clip?.kind !== 'clip') return expect.unreachable();
  expect(image.image).toMatchObject({
    type: 'image/png',
    hash: expect.stringMatching(/^[\da-f]{64}$/),
  });
  const { images, html } = clip.whole.revisions[0] ?? expect.unreachable();
  expect(images.map(({ url }) => url)).toEqual(image.image.urls);
  expect(html).toContain(`src="${image.image.urls[0]}"`);
});

test('what is no picture, or is not there, does not come along', async () => {
  const body = '![a](a.png) ![[gone.png]] ![[note]] ![c](https://img.example/c.png)\n\nText';
  const files = [
    { path: 'n.md', blob: note(body) },
    { path: 'a.png', blob: new Blob(['<svg onload="alert(1)">']) },
    { path: 'c.png', blob: png() },
  ];
  const entries = await entriesOf('markdown', files);
  expect(entries.map(({ kind }) => kind)).toEqual(['clip']);
  expect(clipsIn(entries)[0]?.html).toContain('https://img.example/c.png');
  expect(clipsIn(entries)[0]?.html).not.toContain('gone');
});
