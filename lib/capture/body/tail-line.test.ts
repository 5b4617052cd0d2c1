import { expect, test } from 'vitest';
import { isTailLine } from './tail-line.ts';

test.each([
  '免责声明：本文仅代表作者观点',
  '声明',
  '标签：茶园',
  '上一篇：北岭大雾',
  '海量资讯，尽在示例财经APP',
  '點我下載APP',
  '返回首页',
  'Mara Lindqvist is a senior reporter who covers farms and roads.',
  'Korrespondentin Mara Lindqvist ist bei der Zeitung für das Land zuständig.',
])('%s follows an article', (text) => {
  expect(isTailLine(text)).toBe(true);
});

test.each([
  '集团当晚发布公告，称募集资金全部用于车辆采购。',
  '村口的服务站负责暂存，货主可以先预约。返回搜狐，查看更多',
  'Jost Kemper is a farmer in Warne, and he has grown apples for years.',
  '有人在墙上留言，下面跟着十几条回复。',
  '研究所在声明里说，这些版权早已归还作者。',
])('%s is a sentence', (text) => {
  expect(isTailLine(text)).toBe(false);
});
