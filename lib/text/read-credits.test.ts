import { expect, test } from 'vitest';
import { readCredits } from './read-credits.ts';

const short = (line: string) => readCredits(line).map(({ role, value }) => `${role}=${value}`);

test.each([
  ['（文章来源：中国邮政快递报）', ['source=中国邮政快递报']],
  ['2019-09-26 12:11来源：证券时报网作者：李在山', ['source=证券时报网', 'writer=李在山']],
  ['责任编辑：支全明 SF099', ['editor=支全明 SF099']],
  ['来源 | 澎湃新闻', ['source=澎湃新闻']],
  ['稿源：新华社 编辑：张三 校对：李四', ['source=新华社', 'editor=张三', 'editor=李四']],
  ['文/观察者网 王文', ['writer=观察者网 王文']],
  ['文｜周纯', ['writer=周纯']],
  ['（文/图 李琴雯 刘会）', ['writer=李琴雯 刘会']],
  ['（文/图：李琴雯 刘会）', ['writer=李琴雯 刘会']],
  ['原标题：视界丨习以为常', ['former-title=视界丨习以为常']],
  ['图片来源：视觉中国', []],
  ['中文：你好', []],
  [
    '发表于2014-08-24| 1164次阅读| 来源CSDN| 0 条评论| 作者魏星',
    ['source=CSDN| 0 条评论|', 'writer=魏星'],
  ],
  ['聯合報╱記者王小明', []],
])('%s', (line, expected) => {
  expect(short(line)).toEqual(expected);
});
