// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settle } from './settle.ts';
import { isStillLoading } from './still-loading.ts';

const ARTICLE =
  '<p>近年来，邮政坚持以人民为中心的发展思想，通过科技赋能打造便民服务体系。</p>'.repeat(8);
const SMALL_PRINT =
  '<div class="bottom">以上内容仅供参考，不构成投资建议</div>' +
  `<footer><p>免责声明：${'本站的全部文字均转自公开的网络，版权属于原作者和原媒体。'.repeat(9)}</p></footer>`;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function show(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

describe('isStillLoading', () => {
  test.each([
    ['a container that says so', `<div id="wrap"><div>正在加载…</div></div>${SMALL_PRINT}`],
    ['a spinner', `<div class="loading-spinner"></div>${SMALL_PRINT}`],
    ['an empty box for the article', `<div id="newsContent"></div>${SMALL_PRINT}`],
    ['a failed attempt', `<div class="wrap">加载失败，点击重试</div>${SMALL_PRINT}`],
    ['a busy region', `<main aria-busy="true"></main>${SMALL_PRINT}`],
  ])('%s', (_name, html) => {
    show(html);
    expect(isStillLoading(document)).toBe(true);
  });

  test.each([
    ['an article beside a spinner', `<article>${ARTICLE}</article><div class="spinner"></div>`],
    [
      'a flash of eighty characters',
      `<h2>首发</h2><div>县交通局今日宣布，冷链货运专线今晚十点首发，每天一班。</div>`,
    ],
    ['a page of pictures', '<div class="content"><img src="1.jpg"><img src="2.jpg"></div>'],
    [
      'a spinner that is hidden',
      '<div class="loading" style="display:none">加载中</div><p>一句完整的话在这里，它说完了。</p>',
    ],
  ])('not %s', (_name, html) => {
    show(html);
    expect(isStillLoading(document)).toBe(false);
  });
});

describe('settle', () => {
  test('does not wait for a page that holds its article', async () => {
    show(ARTICLE);
    await expect(settle(document, 5000)).resolves.toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('waits until the text is there and calm', async () => {
    show(`<div id="wrap">加载中</div>${SMALL_PRINT}`);
    const settled = settle(document, 5000);
    await vi.advanceTimersByTimeAsync(3000);
    show(ARTICLE);
    await vi.advanceTimersByTimeAsync(500);
    await expect(settled).resolves.toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('gives up when the time is over', async () => {
    show(`<div id="wrap">加载中</div>${SMALL_PRINT}`);
    const settled = settle(document, 5000);
    await vi.advanceTimersByTimeAsync(5000);
    await expect(settled).resolves.toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('sees the end of a page that never rests', async () => {
    show(`<div id="wrap">加载中</div><b id="ticker"></b>`);
    const ticker = setInterval(() => show(`${ARTICLE}<b>${Date.now()}</b>`), 50);
    const settled = settle(document, 5000);
    await vi.advanceTimersByTimeAsync(1000);
    await expect(settled).resolves.toBe(true);
    clearInterval(ticker);
  });
});
