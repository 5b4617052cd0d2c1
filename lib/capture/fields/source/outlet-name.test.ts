import { expect, test } from 'vitest';
import { outletOfHost } from './outlet-hosts.ts';
import { outletName } from './outlet-name.ts';

test.each([
  ['中国邮政快递报', '中国邮政快递报'],
  ['鞭牛士 北京 举报', '鞭牛士'],
  ['人民网-文化频道 原创稿', '人民网-文化频道'],
  ['[ 国际金融报 ]', '国际金融报'],
  ['《人民日报》（2024年05月10日 04 版）', '人民日报'],
  ['《理财周刊》', '理财周刊'],
  ['China Daily 2022-05-18', 'China Daily'],
  ['CSDN| 0 条评论|', 'CSDN'],
  ['界面新闻 责任编辑：李某', '界面新闻'],
  ['北岭发布', '北岭发布'],
  ['北岭日报发布时间：2024-05-10', '北岭日报'],
  ['光明网-《光明日报》', '光明网-《光明日报》'],
  ['中国评论新闻网', '中国评论新闻网'],
])('%s', (words, expected) => {
  expect(outletName(words)).toBe(expected);
});

test.each([
  '互联网',
  '本站原创',
  '网络',
  'www.example.com',
  'http://example.com/',
  '2022-05-18',
  'size="20"',
  '',
  '本站',
])('%s names no outlet', (words) => {
  expect(outletName(words)).toBeNull();
});

test('hosts stand for their subdomains', () => {
  expect(outletOfHost('finance.eastmoney.com')).toBe('东方财富网');
  expect(outletOfHost('news.example')).toBeNull();
});
