import { describe, expect, test } from 'vitest';
import { isChineseName, isLatinName } from './person-name.ts';
import { splitChineseNames, splitLatinNames } from './split-names.ts';

describe('splitChineseNames', () => {
  test.each([
    ['王乐文 方 敏', ['王乐文', '方敏']],
    ['方　敏', ['方敏']],
    ['刘岚', ['刘岚']],
    ['张三、李四 通讯员 王五', ['张三', '李四', '王五']],
    ['记者 张三 实习生 李四', ['张三', '李四']],
    ['本报记者　王建宏　张文攀', ['王建宏', '张文攀']],
    ['买买提·阿不都', ['买买提·阿不都']],
    ['zboygirl', ['zboygirl']],
    ['常书香和马丹阳', ['常书香', '马丹阳']],
  ])('%s', (text, names) => {
    expect(splitChineseNames(text)).toEqual(names);
  });
});

describe('splitLatinNames', () => {
  test.each([
    ['By Ann Bee and Carl Dee', ['Ann Bee', 'Carl Dee']],
    ['Von Jörg Zschoche', ['Jörg Zschoche']],
    ['Ann Bee, Carl Dee & Eve Fox', ['Ann Bee', 'Carl Dee', 'Eve Fox']],
    ['Chus del Pino y Martí Abad', ['Chus del Pino', 'Martí Abad']],
  ])('%s', (text, names) => {
    expect(splitLatinNames(text)).toEqual(names);
  });
});

test.each(['刘岚', '欧阳修文', '方敏', '王文', '阿布都·热合曼'])('%s is a name', (text) => {
  expect(isChineseName(text)).toBe(true);
});

test.each(['新华社', '成都报道', '记者', '人民网', '高清', '来源', '编辑', '网易', '四川'])(
  '%s is no name',
  (text) => {
    expect(isChineseName(text)).toBe(false);
  },
);

test('European names have particles, initials and hyphens', () => {
  expect(
    ['Ann Bee', 'J. R. van der Berg', 'Jean-Paul Dé', 'María R. Sahuquillo'].every(isLatinName),
  ).toBe(true);
  expect(['2 minute read', 'news desk', 'Reuters'].some(isLatinName)).toBe(false);
});
