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
  ['凡本网注明“来源：示例网”的所有作品', []],
  ['来源于 《示例周刊》 2024年第18期', ['source=《示例周刊》 2024年第18期']],
  ['（本文来源：示例晚报 作者：李在山）返回首页', ['source=示例晚报', 'writer=李在山']],
  ['编辑 李在山 校对 王小明', ['editor=李在山', 'editor=王小明']],
  ['每经记者 方小敏 每经编辑 李在山', ['editor=李在山']],
  ['作者 李在山 | 2024年5月10日', ['writer=李在山 | 2024年5月10日']],
  ['中文：你好', []],
  [
    '发表于2014-08-24| 1164次阅读| 来源CSDN| 0 条评论| 作者魏星',
    ['source=CSDN| 0 条评论|', 'writer=魏星'],
  ],
  ['聯合報╱記者王小明', []],
])('%s', (line, expected) => {
  expect(short(line)).toEqual(expected);
});
