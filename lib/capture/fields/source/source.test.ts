import { describe, expect, test } from 'vitest';
import type { Neighbourhood } from '../../clues/page-clues.ts';
import { makeClues, makeLine } from '../../testing/make-clues.ts';
import type { Clues } from '../clues.ts';
import { readSource } from './source.ts';

type Around = Partial<Record<keyof Neighbourhood, string>>;

function source(around: Around, over: Partial<Clues> = {}) {
  return readSource(makeClues(around, { siteName: null, ...over }))?.value ?? null;
}

describe('a label', () => {
  test.each<[keyof Neighbourhood, string, string]>([
    ['header', '来源：示例日报', '示例日报'],
    ['header', '來源： 島報', '島報'],
    ['header', '文章来源: 界面新闻', '界面新闻'],
    ['header', '本文来自微信公众号：示例观察 (ID：example)，作者：李在山', '示例观察'],
    ['header', '北岭发布\n2024-05-10 09:40', '北岭发布'],
    ['header', '示例日报\n昨天 14:30', '示例日报'],
    ['header', '稿源：新华网', '新华网'],
    ['header', '信息来源：县农业农村局', '县农业农村局'],
    ['header', '消息来源｜示例财经', '示例财经'],
    ['header', '转自：示例晚报', '示例晚报'],
    ['header', '本文来源：示例晚报 作者：李在山', '示例晚报'],
    ['header', '【来源：示例晚报】', '示例晚报'],
    ['header', '（来源：示例晚报）', '示例晚报'],
    ['header', '来源 | 示例观察', '示例观察'],
    ['header', '来源 丨 示例观察', '示例观察'],
    ['header', '来源／示例观察', '示例观察'],
    ['header', '来源：《示例月刊》2022年第5期', '示例月刊'],
    ['header', '2022-05-18 12:52:03 来源: 示例晚报 北京 举报', '示例晚报'],
    ['header', '2019-09-26 12:11来源：证券时报网作者：李在山', '证券时报网'],
    ['header', '来源：示例晚报　　责任编辑：张三', '示例晚报'],
    ['header', '来源：\n示例晚报', '示例晚报'],
    ['after', '（文章来源：中国邮政快递报）', '中国邮政快递报'],
    ['after', '来源：示例晚报返回首页，查看更多', '示例晚报'],
    ['above', '2022年05月18日10:20 | 来源：示例晚报', '示例晚报'],
  ])('%s: %s', (place, text, name) => {
    expect(source({ [place]: text })).toBe(name);
  });
});

describe('without a label', () => {
  test.each<[string, string]>([
    ['2019年11月25日 18:57　参考消息', '参考消息'],
    ['2019年11月25日　《示例月刊》', '示例月刊'],
    ['2022-05-18 14:30 聯合報╱記者王小明', '聯合報'],
    ['聯合報 記者王小明／台北即時報導', '聯合報'],
    ['〔島報記者王小明／台北報導〕', '島報'],
    ['中央社記者王小明台北18日電', '中央社'],
  ])('%s', (header, name) => {
    expect(source({ header })).toBe(name);
  });

  test.each<[string, string]>([
    ['新华社北京4月24日电（记者 方敏）今天上午，会议召开。', '新华社'],
    ['央视网消息：今天上午，会议召开。', '央视网'],
    ['央视网消息（新闻联播）：今天上午，会议召开。', '央视网'],
    ['中新社北京5月18日电 （记者 李某）今天上午，会议召开。', '中新社'],
    ['中新网5月18日电 据示例网站消息，会议召开。', '中新网'],
    ['财联社5月31日讯（记者 李某）今天上午，会议召开。', '财联社'],
    ['人民网北京5月18日电（记者 李某）今天上午，会议召开。', '人民网'],
    ['每经AI快讯，5月18日，会议召开。', '每日经济新闻'],
    ['据新华社电，会议召开。', '新华社'],
  ])('a dateline, on a page that names nothing else: %s', (opening, name) => {
    expect(source({ opening })).toBe(name);
  });

  test('an element that is named after it', () => {
    const around = { ...makeClues().around, header: [makeLine('示例晚报', 'article-source')] };
    expect(source({}, { around })).toBe('示例晚报');
    expect(source({}, { named: { source_baidu: '来源：示例晚报' } })).toBe('示例晚报');
  });

  test.each<[string, string]>([
    ['source', '示例晚报'],
    ['mediaid', '示例晚报'],
    ['contentsource', '示例晚报'],
    ['source', '来源：示例晚报'],
  ])('meta %s', (name, content) => {
    expect(source({}, { metas: { [name]: [content] } })).toBe('示例晚报');
  });

  test('the publisher, then the site', () => {
    const nodes = [{ '@type': 'NewsArticle', publisher: { name: 'The Example' } }];
    expect(source({}, { nodes, siteName: 'Example Net' })).toBe('The Example');
    expect(source({}, { siteName: 'Example Net' })).toBe('Example Net');
  });
});

test.each<Around>([
  { header: '来源：www.example.com' },
  { header: '来源：网络' },
  { header: '来源：未知　作者：admin' },
  { header: '图片来源：示例图库' },
  { header: '数据来源：国家统计局' },
  { opening: '入秋以来，记者从县农业农村局了解到，收储点已经建成。' },
])('nobody in %j', (around) => {
  expect(source(around)).toBeNull();
});
