// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_EXPORT_SETTINGS } from '../export/export-settings.ts';
import { finews } from '../export/profiles/finews.ts';
import { RAW_MARKUP } from '../export/testing/raw-markup.ts';
import { clipsIn, entriesOf, fixtureFiles, unreadIn } from './testing/fixture-files.ts';

/** What is known of each post beside its file. */
interface Post {
  file: string;
  title: string;
  date: string;
  source: string | null;
  digestSource: string | null;
  kind: 'NW' | 'emnews-full' | 'emnews-digest' | 'site';
}

const POSTS = '../shared/finews';
const there = existsSync(`${POSTS}/index.json`);
const { posts } = there
  ? (JSON.parse(readFileSync(`${POSTS}/index.json`, 'utf8')) as { posts: Post[] })
  : { posts: [] };
/** The list of posts knows media in full-width brackets only; this one has others. */
const HALF_WIDTH: Readonly<Record<string, string>> = {
  '2021-12-08-202112082206735975.md': '央视新闻',
};
const digitsOf = (name: string) => /\d{18}/.exec(name)?.[0] ?? name;

async function imported(file: string) {
  const [entry] = await entriesOf('markdown', fixtureFiles(file, `${POSTS}/posts`));
  return entry;
}

test('the seed post', async () => {
  const [clip] = clipsIn(
    await entriesOf('markdown', fixtureFiles('finews-post.md', 'demo/fixtures')),
  );
  expect(clip).toMatchObject({
    title: '让群众享受“就近办”“随时办”服务',
    source: '中国邮政快递报',
    canonicalUrl: 'https://finance.eastmoney.com/a/202205182383366657.html',
    published: { iso: '2022-05-18T12:52:03+08:00', precision: 'second', zone: 'stated' },
    lang: 'zh-Hans',
    tags: [],
  });
  expect(clip?.text).not.toMatch(/文章来源|返回/);
});

describe.skipIf(!there)(`posts in ${POSTS}`, () => {
  test('all are there', () => {
    expect(readdirSync(`${POSTS}/posts`).sort()).toEqual(posts.map(({ file }) => file).sort());
  });

  test('posts of the site itself have no address and are told so; every other one is read', async () => {
    const entries = await entriesOf('markdown', fixtureFiles('.', `${POSTS}/posts`));
    const site = posts.filter(({ kind }) => kind === 'site');
    expect(unreadIn(entries)).toEqual(site.map(({ title }) => `${title}: no-address`));
    expect(clipsIn(entries)).toHaveLength(posts.length - site.length);
  });

  test.each(posts.filter(({ kind }) => kind !== 'site'))('$file', async (post) => {
    const entry = await imported(post.file);
    const [clip] = clipsIn(entry ? [entry] : []);
    expect(clip?.canonicalUrl).toBe(`https://finance.eastmoney.com/a/${digitsOf(post.file)}.html`);
    expect(clip?.source ?? null).toBe(
      post.source ?? post.digestSource ?? HALF_WIDTH[post.file] ?? null,
    );
    expect(clip?.tags).toEqual([]);
    expect(clip?.text.length).toBeGreaterThan(20);
    expect(clip?.text).not.toMatch(/文章来源：|返回首页|\]\(/);
    if (post.title === '') {
      // The damaged one: its own words stand for the title, its name for the address.
      expect(clip).toMatchObject({
        published: null,
        title: clip?.text.slice(0, 40).split('\n')[0],
      });
      return;
    }
    expect(clip?.title).toBe(post.title);
    expect(clip?.published?.iso).toBe(
      post.date.replace(/^(\S+) (\S+)(?: \+0800)?$/, '$1T$2+08:00'),
    );
  });

  const plain = (text: string) => text.replace(/\s+$/gm, '').replace(/(?<=>)\s+(?=<)/g, '');
  const words = (text: string) =>
    new DOMParser()
      .parseFromString(text.replace(/<p style="display:none[^>]*>.*?<\/p>/g, ''), 'text/html')
      .body.textContent?.replace(/\s+/g, '');

  test.each(posts.filter(({ kind }) => kind === 'NW').map(({ file }) => file))(
    '%s, exported again, is the file it came from',
    async (file) => {
      const entry = await imported(file);
      if (entry?.kind !== 'clip') throw new Error('not read');
      const [revision] = entry.whole.revisions;
      if (!revision) throw new Error('no text');
      const { name, text } = finews.render(
        { clip: entry.whole.clip, revision },
        DEFAULT_EXPORT_SETTINGS,
      );
      const post = readFileSync(`${POSTS}/posts/${file}`, 'utf8');
      expect(name).toBe(file);
      if (file in RAW_MARKUP) expect(words(text)).toBe(words(post));
      else expect(plain(text)).toBe(plain(post));
    },
  );
});
