import { expect, test } from 'vitest';
import { stripSuffix } from './title-suffix.ts';

test.each([
  [
    '多地项目连环爆雷 狂奔的集团曝露？_网易财经',
    [],
    'www.163.com',
    '多地项目连环爆雷 狂奔的集团曝露？',
  ],
  [
    '女儿出嫁，郑板桥画了几笔兰花当嫁妆--文化--人民网',
    [],
    'people.com.cn',
    '女儿出嫁，郑板桥画了几笔兰花当嫁妆',
  ],
  ['着力打造综合立体交通网络-股票频道-和讯网', [], 'hexun.com', '着力打造综合立体交通网络'],
  [
    '女童眼睛被塞纸片，“无法用科学解释”_凤凰网资讯_凤凰网',
    [],
    'ifeng.com',
    '女童眼睛被塞纸片，“无法用科学解释”',
  ],
  ['书记市长这一周 | 奋马扬鞭争春色', [], 'yangtse.com', '书记市长这一周 | 奋马扬鞭争春色'],
  ['Night ferry returns - The Daily Example', [], 'daily.example', 'Night ferry returns'],
  [
    'Night ferry returns | World | Bee News',
    ['Bee News'],
    'bn.example',
    'Night ferry returns | World',
  ],
  [
    'Netz-Spott über FDP - Generalsekretär tritt zurück',
    [],
    'presse.example',
    'Netz-Spott über FDP - Generalsekretär tritt zurück',
  ],
])('%s', (title, names, host, expected) => {
  expect(stripSuffix(title, names, host).headline).toBe(expected);
});

test('what is cut off is given back, section before site', () => {
  expect(stripSuffix('集中力量办大事--时政--人民网', [], 'people.com.cn').suffix).toEqual([
    '时政',
    '人民网',
  ]);
});
