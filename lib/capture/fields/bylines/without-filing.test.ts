import { expect, test } from 'vitest';
import { withoutFiling } from './without-filing.ts';

test.each([
  ['李在山 北京报道', '李在山'],
  ['李在山北京報道', '李在山'],
  ['李在山报道', '李在山'],
  ['王小明台北10日電', '王小明'],
  ['王小明台灣台北報導', '王小明'],
  ['李在山、方敏青河报道', '李在山、方敏'],
  ['方敏发自上海', '方敏'],
  ['李在山 王小明 綜合報導', '李在山 王小明'],
  ['李在山／綜合報導', '李在山／'],
  ['罗科苏盈', '罗科苏盈'],
  ['李在山柏林10日專電', '李在山'],
])('%s', (text, names) => {
  expect(withoutFiling(text)).toBe(names);
});
