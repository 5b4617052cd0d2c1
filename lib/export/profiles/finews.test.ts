// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeClip, makeRevision } from '../../../tests/makers.ts';
import type { ClipDocument } from '../clip-document.ts';
import { DEFAULT_EXPORT_SETTINGS } from '../export-settings.ts';
import { RAW_MARKUP } from '../testing/raw-markup.ts';
import { finews } from './finews.ts';

const render = (document: ClipDocument, settings = DEFAULT_EXPORT_SETTINGS) =>
  finews.render(document, settings);

/** The clip that a post of the blog was written from. */
function documentOf(post: string): ClipDocument {
  const [, head = '', body = '', link = ''] =
    /^---\n(.*?)\n---\n(.*)\n\n<(http[^>]*)>\n\n.*$/s.exec(post) ?? [];
  const { title, date, tags } = parse(head) as Record<'title' | 'date' | 'tags', string>;
  const iso = date.replace(/^(\S+) (\S+) \+0800$/, '$1T$2+08:00');
  const clip = makeClip({
    title,
    source: tags.replace(/新闻$/, ''),
    url: link,
    canonicalUrl: link,
    published: { iso, precision: 'second', zone: 'stated' },
  });
  const html = body.replace(/<p class="em_media">.*?<\/p>/s, '').replace(/<\/p>\s+<p>/g, '</p><p>');
  return { clip, revision: makeRevision({ html }) };
}

const withoutBlanks = (text: string) => text.replace(/\s+$/gm, '').replace(/(?<=>)\s+(?=<)/g, '');

/** What a reader of the post sees, and where it links to. */
function shown(post: string) {
  const body = post.split('\n---\n')[1] ?? '';
  const page = new DOMParser().parseFromString(body, 'text/html');
  return {
    text: page.body.textContent?.replace(/\s+/g, ''),
    images: [...page.images].map(({ src, alt }) => ({ src, alt })),
    links: [...page.links].map((link) => (link as HTMLAnchorElement).href),
  };
}

const front = (text: string) => parse(text.split('---\n')[1] ?? '');

test('the seed post comes out byte for byte', () => {
  const post = readFileSync('demo/fixtures/finews-post.md', 'utf8');
  expect(render(documentOf(post))).toEqual({
    name: '2022-05-18-NW202205182383366657.md',
    text: post,
  });
});

const POSTS = '../shared/finews/posts';
const posts = existsSync(POSTS) ? readdirSync(POSTS).filter((name) => name.includes('-NW')) : [];

describe.skipIf(posts.length === 0)(`posts in ${POSTS}`, () => {
  test.each(posts.length > 0 ? posts : ['none here'])('%s', (name) => {
    const post = readFileSync(`${POSTS}/${name}`, 'utf8');
    const file = render(documentOf(post));
    expect(file.name).toBe(name);
    if (name in RAW_MARKUP) {
      const head = /^---\n.*?\n---\n/s;
      expect(head.exec(file.text)?.[0]).toBe(head.exec(post)?.[0]);
      expect(shown(file.text)).toEqual(shown(post));
    } else {
      expect(withoutBlanks(file.text)).toBe(withoutBlanks(post));
    }
  });
});

test('a title with quotes is valid YAML', () => {
  const title = '“甲”与"乙"：\\ 100% --- # [丙]';
  const { text } = render({ clip: makeClip({ title }), revision: makeRevision() });
  expect(text).toContain('\ntitle: "“甲”与\\"乙\\"：\\\\ 100% --- # [丙]"\n');
  expect(front(text).title).toBe(title);
});

test('without source, date and id it is still a post', () => {
  const clip = makeClip({
    title: 'Ports reopen: what next?',
    source: null,
    published: null,
    clippedAt: Date.UTC(2022, 4, 18, 20, 30, 0),
  });
  const { name, text } = render({ clip, revision: makeRevision({ html: '<p>甲</p><p>乙</p>' }) });
  expect(name).toBe('2022-05-19-ports-reopen-what-next.md');
  expect(text).toBe(
    [
      '---',
      'layout: post',
      'title: "Ports reopen: what next?"',
      'date: 2022-05-19 04:30:00 +0800',
      'categories: xinwen',
      'tags: 新闻',
      '---',
      '<p>甲</p>',
      ' <p>乙</p>',
      '',
      '<https://news.example/a/1.html>',
      '',
      '[返回首页](//finews.withounder.com/)',
    ].join('\n'),
  );
});

test('a time in another zone is told by the clock of Beijing, in name and date', () => {
  const published = {
    iso: '2022-05-18T20:00:00-04:00',
    precision: 'minute',
    zone: 'stated',
  } as const;
  const { name, text } = render({ clip: makeClip({ published }), revision: makeRevision() });
  expect(name).toMatch(/^2022-05-19-/);
  expect(text).toContain('\ndate: 2022-05-19 08:00:00 +0800\n');
});

test.each([
  'https://finance.eastmoney.com/a/202205182383366657.html',
  'http://finance.eastmoney.com/news/1345,202205182383366657.html',
  'http://finews.zning.xyz/html_News/NewsShare.html?infoCode=NW202205182383366657',
])('the id is read from %s', (address) => {
  const clip = makeClip({ canonicalUrl: address });
  const settings = { finewsSite: 'news.example', finewsShareHost: 'https://share.example' };
  const { name, text } = render({ clip, revision: makeRevision() }, settings);
  expect(name).toBe('2022-05-18-NW202205182383366657.md');
  expect(text).toContain(
    '<https://share.example/html_News/NewsShare.html?infoCode=NW202205182383366657>',
  );
  expect(text).toContain('](//news.example/category/zhongguoyouzhengkuaidibao.html)');
});

test('nothing in an article runs on the site: no script, no Liquid', () => {
  const html =
    '<p onclick="x()">价格 {{ site.time }}{% include x %}<script>x()</script></p>裸文字<b>粗</b>';
  const { text } = render({
    clip: makeClip({ source: 'A&B <甲>' }),
    revision: makeRevision({ html }),
  });
  expect(text).toContain(
    '<p>价格 &#123;{ site.time }}&#123;% include x %}</p>\n <p>裸文字<b>粗</b></p>' +
      '<p class="em_media">（文章来源：A&amp;B &lt;甲&gt;）</p>',
  );
});
