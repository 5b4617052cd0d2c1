import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pinyinOf } from './pinyin-of.ts';

test.each([
  ['中国邮政快递报', 'zhongguoyouzhengkuaidibao'],
  ['每日经济新闻', 'meirijingjixinwen'],
  ['重庆日报', 'chongqingribao'],
  ['重磅', 'zhongbang'],
  ['长江日报', 'changjiangribao'],
  ['中国银行保险报', 'zhongguoyinhangbaoxianbao'],
  ['旅行家', 'lvxingjia'],
  ['央行观察', 'yanghangguancha'],
  ['投行圈', 'touhangquan'],
  ['乐居财经', 'lejucaijing'],
  ['厦门日报', 'xiamenribao'],
  ['中国会计报', 'zhongguokuaijibao'],
  ['成都商报', 'chengdushangbao'],
  ['都市快报', 'dushikuaibao'],
  ['女报', 'nvbao'],
  ['中国新聞週刊', 'zhongguoxinwenzhoukan'],
  ['21世纪经济报道', '21shijijingjibaodao'],
  ['每经AI快讯', 'meijingAIkuaixun'],
  ['Wind', 'Wind'],
  ['e公司', 'egongsi'],
  ['Le Café', 'LeCafe'],
  ['中国证券报·中证网（客户端）', 'zhongguozhengquanbaozhongzhengwangkehuduan'],
  ['🎉', ''],
])('%s is %s', (name, pinyin) => {
  expect(pinyinOf(name)).toBe(pinyin);
});

const INDEX = '../shared/finews/index.json';
describe.skipIf(!existsSync(INDEX))(`categories of ${INDEX}`, () => {
  test('are the pinyin of their sources', () => {
    const { posts } = JSON.parse(readFileSync(INDEX, 'utf8')) as {
      posts: { kind: string; source: string; category: string }[];
    };
    const bySource = posts.filter(({ kind }) => kind === 'NW');
    expect(bySource.length).toBeGreaterThan(0);
    for (const { source, category } of bySource) expect(pinyinOf(source)).toBe(category);
  });
});
