import { expect, test } from 'vitest';
import { isHeadLine } from './head-line.ts';

test.each(['分享', '分享到：', '字号：', 'Share', 'Comments'])('%s is a control', (text) => {
  expect(isHeadLine(text)).toBe(true);
});

test.each([
  '大安山区的小火车停驶十二年后，清晨重新鸣笛出发，许多乘客天未亮就到月台等候。',
  '中国邮政新开的三条航线，把山货送到了海边的菜场。',
  '关注度最高的是末班车的时间，镇里说年底之前会有答复。',
])('%s is a sentence', (text) => {
  expect(isHeadLine(text)).toBe(false);
});
