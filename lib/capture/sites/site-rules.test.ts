// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capturePage } from '../capture-page.ts';
import type { SiteRule } from './site-rule.ts';

const URL = 'https://news.example/2024/1.html';
const TEXT = [
  '早上六点二十分，第一班渡船从码头离岸，船上坐着三十多名去对岸上学的孩子。和往年不同，今年的船票不用钱。',
  '镇政府算过一笔账：每天绕桥接送一个孩子，一家人一年要花掉四千多元，而把渡船包下来，平均只要六百元。',
  '县交通运输局检查了船体和救生设备，给每条船配了两名持证船员。开学至今，渡船没有误过一节早课。',
];
const PAGE = `<title>柳湾镇开通免费渡船</title>
  <div class="kicker">今日要闻</div><h2 class="big">柳湾镇开通免费渡船</h2>
  <div class="meta"><b class="from">摘自 柳湾周刊</b><i class="who">文｜罗平</i><i class="who">周立新</i>
    <span class="when" data-at="1725317240">昨天</span></div>
  <div class="story">${TEXT.map((text) => `<p>${text}</p>`).join('')}<p class="ad">买船票，送雨伞，名额有限，先到先得，扫码就有，全场半价，不要错过这一次机会。</p></div>
  <img class="hero" src="https://img.example/hero.jpg">`;

function capture(rule: Partial<SiteRule>, page = PAGE) {
  document.documentElement.innerHTML = page;
  const now = new Date('2024-09-04T00:00:00Z');
  return capturePage(document, URL, { now, rules: [{ hosts: ['*.example'], ...rule }] });
}

test('a rule places every field, and the evidence names it', () => {
  const { evidence, ...read } = capture({
    fields: {
      title: '.big',
      kicker: '.kicker',
      source: { select: '.from', strip: ['摘自'] },
      bylines: { select: '.who', strip: ['文｜'] },
      editors: { value: '孟之远' },
      published: { select: '.when', attribute: 'data-at' },
      leadImage: { select: '.hero', attribute: 'src' },
      keywords: { value: '渡船' },
    },
    drop: ['.ad'],
  });
  expect(read).toMatchObject({
    title: '柳湾镇开通免费渡船',
    kicker: '今日要闻',
    source: '柳湾周刊',
    bylines: ['罗平', '周立新'],
    editors: ['孟之远'],
    published: { iso: '2024-09-03T06:47:20+08:00', precision: 'second' },
    leadImage: { url: 'https://img.example/hero.jpg' },
    keywords: ['渡船'],
    text: TEXT.join('\n'),
  });
  expect(evidence.source).toEqual({ from: 'rule for *.example', quote: '摘自 柳湾周刊' });
  expect(evidence.published?.from).toBe('rule for *.example');
});

test('of several sources the first that says something of the kind counts', () => {
  const { published, source } = capture({
    fields: {
      published: ['.nowhere', '.from', { select: '.when', attribute: 'data-at' }],
      source: ['.nowhere', { value: '柳湾报' }],
    },
  });
  expect(published?.iso).toBe('2024-09-03T06:47:20+08:00');
  expect(source).toBe('柳湾报');
});

test('what finds nothing leaves the field to the general rules', () => {
  const general = capture({});
  const ruled = capture({
    fields: {
      title: '.nowhere',
      source: 'p:has-no-such(thing)',
      leadImage: { select: '.who', attribute: 'href' },
    },
    body: ['.nowhere', '.meta'],
  });
  expect(ruled).toEqual(general);
});

test('a body of several parts is read in page order, without what is in another', () => {
  const { text } = capture(
    { body: '.lead, .story, .story p', drop: '.ad' },
    PAGE.replace('<div class="story">', '<div class="lead">票价归零</div>$&'),
  );
  expect(text).toBe(['票价归零', ...TEXT].join('\n'));
});

test('the markup that a rule points at is cleaned like any other', () => {
  const { html } = capture(
    { body: '.story' },
    PAGE.replace('<p>', '<p onclick="x()"><script>x()</script>'),
  );
  expect(html).not.toMatch(/script|onclick/);
});
