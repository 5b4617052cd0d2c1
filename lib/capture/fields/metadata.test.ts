// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { ArticleReading } from '../clues/page-reading.ts';
import { readStructuredData } from '../clues/structured-data.ts';
import { readMetadata } from './metadata.ts';

const BODY =
  '入秋以来，青河县把秸秆收储点建到村口，农户卖秸秆不再出村，收储员每天早上六点开秤，称重、计价、付款前后不过十分钟。';

/** The fields of a page whose head and whose block under the headline are as given. */
function read(head: string, header: string, tail = '', now = '2026-06-01T00:00:00Z') {
  const document = new DOMParser().parseFromString(
    `<head>${head}</head><body><div><h1>村口的收储点</h1><div>${header}</div><p>${BODY}</p>${tail}</div></body>`,
    'text/html',
  );
  const article: ArticleReading = {
    root: document.querySelector('p'),
    text: BODY,
    ends: [],
    data: readStructuredData(document),
    heading: document.querySelector('h1'),
  };
  return readMetadata(
    { document, url: 'https://news.example/a/1.html', now: new Date(now) },
    article,
  );
}

describe('published', () => {
  test.each([
    [
      'the visible line gives the minute that the meta has not',
      '<meta name="publishdate" content="2022-05-18">',
      '2022年05月18日 12:52',
      '2022-05-18T12:52:00+08:00',
    ],
    [
      'of two labelled dates the first publication',
      '',
      '更新时间：2022-05-19 08:00 发布时间：2022-05-18 12:52:03',
      '2022-05-18T12:52:03+08:00',
    ],
    [
      'a label in a box of its own',
      '',
      '<span>发布时间：</span><span>2022/5/18 12:52</span>',
      '2022-05-18T12:52:00+08:00',
    ],
    ['relative to when it was read', '', '昨天 14:30', '2026-05-31T14:30:00+08:00'],
    [
      'an attribute beside the headline',
      '',
      '<span data-time="1652849523">三天前</span>',
      '2022-05-18T12:52:03+08:00',
    ],
    [
      'only the head says it',
      '<meta property="og:release_date" content="2022-05-18 12:52">',
      '',
      '2022-05-18T12:52:00+08:00',
    ],
  ])('%s', (_case, head, header, iso) => {
    expect(read(head, header).published?.iso).toBe(iso);
  });

  test.each([
    ['comments', '<div class="comments"><p>2022-05-20 10:00:00 说得好</p></div>'],
    [
      'related stories',
      '<ul class="related-news"><li><a href="/2">别的文章</a> 2022-05-20 10:00</li></ul>',
    ],
    ['a copyright line', '<div class="footer">版权所有 © 2022-05-20</div>'],
  ])('%s give no date', (_case, tail) => {
    const { published, evidence } = read('', '', tail);
    expect([published, evidence.published]).toEqual([null, undefined]);
  });
});

test('absent is null or empty', () => {
  const { bylines, editors, source, siteName, published, modified, keywords, leadImage, evidence } =
    read('', '');
  expect({ bylines, editors, source, siteName, published, modified, keywords, leadImage }).toEqual({
    bylines: [],
    editors: [],
    source: null,
    siteName: null,
    published: null,
    modified: null,
    keywords: [],
    leadImage: null,
  });
  expect(Object.keys(evidence)).toEqual(['title', 'lang', 'canonicalUrl']);
});

test('evidence says which rule and which words', () => {
  const { evidence } = read('', '2022-05-18 12:52　来源：青河日报');
  expect(evidence.source).toEqual({
    from: 'source label under the headline',
    quote: '来源：青河日报',
  });
  expect(evidence.published).toEqual({
    from: 'line under the headline',
    quote: '2022-05-18 12:52 来源：青河日报',
  });
});

test('a logo is no lead image', () => {
  expect(read('<meta property="og:image" content="/logo.png">', '').leadImage).toBeNull();
  expect(
    read('<meta property="og:image" content="https://img.example/a.jpg">', '').leadImage?.url,
  ).toBe('https://img.example/a.jpg');
});
