import { describe, expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';

const EAST_MONEY = 'https://finance.eastmoney.com/a/202205182383366657.html';

describe('families', () => {
  test.each([
    'http://finews.zning.xyz/html_News/NewsShare.html?infoCode=NW202205182383366657',
    'http://finews.zning.xyz/html_News/NewsShare.html?delay=300&infoCode=NW202205182383366657&x=1',
    'https://finance.eastmoney.com/a/202205182383366657.html',
    'http://stock.eastmoney.com/a/202205182383366657.html?from=home#top',
    'http://finance.eastmoney.com/news/1345,202205182383366657.html',
    'https://wap.eastmoney.com/a/202205182383366657.html',
    'https://emwap.eastmoney.com/info/detail/202205182383366657',
    'https://emwap.eastmoney.com/news/info/detail/NW202205182383366657',
    'https://finews.withounder.com/zhongguoyouzhengkuaidibao/2022/05/18/NW202205182383366657.html',
  ])('%s is one East Money article', (address) => {
    expect(canonicalUrl(address)).toBe(EAST_MONEY);
  });

  test('the id is believed before what the page states', () => {
    expect(
      canonicalUrl('https://wap.eastmoney.com/a/202205182383366657.html', [
        'https://finance.eastmoney.com/',
      ]),
    ).toBe(EAST_MONEY);
  });

  test.each([
    [
      'https://m.toutiao.com/i6733878346511663619/?wid=1',
      'https://www.toutiao.com/article/6733878346511663619/',
    ],
    [
      'https://www.toutiao.com/a6733878346511663619/',
      'https://www.toutiao.com/article/6733878346511663619/',
    ],
    [
      'https://3g.163.com/news/article/EOFDJ1VQ00018AOR.html',
      'https://www.163.com/dy/article/EOFDJ1VQ00018AOR.html',
    ],
    [
      'https://money.163.com/19/0907/13/EOFDJ1VQ00018AOR.html',
      'https://www.163.com/dy/article/EOFDJ1VQ00018AOR.html',
    ],
    ['https://xw.qq.com/cmsid/20190907A0ABCD00', 'https://news.qq.com/rain/a/20190907A0ABCD00'],
    [
      'https://m.thepaper.cn/newsDetail_forward_4372468',
      'https://www.thepaper.cn/newsDetail_forward_4372468',
    ],
  ])('%s', (address, expected) => {
    expect(canonicalUrl(address)).toBe(expected);
  });
});

describe('folding', () => {
  test.each([
    [
      'http://news.example/a/1.html?utm_source=x&id=3#comments',
      'https://news.example/a/1.html?id=3',
    ],
    ['https://news.example/a/1.html?from=home', 'https://news.example/a/1.html'],
    ['https://m.news.example.com/a/1', 'https://news.example.com/a/1'],
    ['https://m.example.com/a/1', 'https://www.example.com/a/1'],
    ['https://m.example.com.cn/a/1', 'https://www.example.com.cn/a/1'],
    ['https://en.m.example.org/wiki/A', 'https://en.example.org/wiki/A'],
    ['https://amp.example.com/story', 'https://www.example.com/story'],
    ['https://www.example.com/story/amp/', 'https://www.example.com/story'],
    ['https://www.example.com/amp/story', 'https://www.example.com/story'],
    ['https://www.example.com/story.amp.html', 'https://www.example.com/story.html'],
    [
      'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/story',
      'https://www.example.com/story',
    ],
    ['https://app.example/#/article/2', 'https://app.example/#/article/2'],
    ['https://app.example/#!/article/2', 'https://app.example/#!/article/2'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['file:///home/reader/a.txt', 'file:///home/reader/a.txt'],
  ])('%s', (address, expected) => {
    expect(canonicalUrl(address)).toBe(expected);
  });
});

describe('what the page states', () => {
  const here = 'https://news.example/world/2022/05/18/a-long-story-about-it.html?x=1';

  test.each([
    [
      'the same page without its query',
      'https://news.example/world/2022/05/18/a-long-story-about-it.html',
      true,
    ],
    ['the same page, relative', '/world/2022/05/18/a-long-story-about-it.html', true],
    ['the same slug on the main site', 'https://www.paper.example/a-long-story-about-it', true],
    ['the homepage', 'https://news.example/', false],
    ['a section', 'https://news.example/world/', false],
    [
      'another article of the same day',
      'https://news.example/world/2022/05/18/quite-another-story.html',
      false,
    ],
    ['no address', 'http://', false],
  ])('%s', (_case, stated, believed) => {
    const expected = believed ? new URL(stated, here).href : here;
    expect(canonicalUrl(here, [stated])).toBe(expected);
  });

  test('a permalink is believed on a page known by its number', () => {
    expect(
      canonicalUrl('https://blog.example/?p=12', ['https://blog.example/2022/05/a-story/']),
    ).toBe('https://blog.example/2022/05/a-story/');
  });

  test('after a second article was opened in place, the first one’s address is not', () => {
    expect(canonicalUrl('https://app.example/articles/2', ['https://app.example/articles/1'])).toBe(
      'https://app.example/articles/2',
    );
    expect(canonicalUrl('https://app.example/news?id=2', ['https://app.example/news?id=1'])).toBe(
      'https://app.example/news?id=2',
    );
  });

  test('a mobile page names its desktop twin on another domain by the id', () => {
    expect(
      canonicalUrl('https://news.sina.cn/gn/2019-11-25/detail-iihnzahi3275702.d.html', [
        'https://news.sina.com.cn/c/2019-11-25/doc-iihnzahi3275702.shtml',
      ]),
    ).toBe('https://news.sina.com.cn/c/2019-11-25/doc-iihnzahi3275702.shtml');
  });
});
