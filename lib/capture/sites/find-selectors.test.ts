// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findSelectors } from './find-selectors.ts';

const find = (body: string, groups: string[][], maxLength = 40) => {
  document.body.innerHTML = body;
  // As the browser sends it into a page: its source, and nothing of this module.
  const injected = new Function(`return (${findSelectors.toString()})`)() as typeof findSelectors;
  return injected({ groups, maxLength });
};

test('the smallest element with the words, by its most lasting name first', () => {
  const selectors = find(
    '<div class="info"><p id="origin" class="from">来源：<b>柳湾周刊</b></p></div><p>柳湾周刊说，渡船开了。</p>',
    [['柳湾周刊']],
  );
  expect(selectors[0]).toBe('b');
  expect(selectors).toContain('#origin b');
  expect(selectors).toContain('.info b');
});

test('each finds its element before all others', () => {
  const selectors = find('<a class="tag">首页</a><p class="meta"><a class="tag">柳湾周刊</a></p>', [
    ['柳湾周刊'],
  ]);
  expect(selectors).toEqual(['.meta .tag', '.meta a']);
});

test('names of one article or one build are left out', () => {
  expect(
    find('<p id="n12345" class="css_2gGWi index_from__B8mhI">柳湾周刊</p>', [['柳湾周刊']]),
  ).toEqual(['p']);
});

test('of every group one word, in a text that is not a paragraph', () => {
  const body =
    '<p class="line">文｜罗平 周立新</p><p class="text">罗平和周立新坐上了渡船，同船的还有三十多名去对岸上学的孩子。</p>';
  expect(find(body, [['罗平', '罗 平'], ['周立新']], 20)).toEqual(['.line', 'p']);
  expect(find(body, [['罗平'], ['孟之远']], 20)).toEqual([]);
});
