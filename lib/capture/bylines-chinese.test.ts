import { describe, expect, test } from 'vitest';
import { chineseBylines } from './bylines-chinese.ts';
import type { Neighbourhood } from './page-clues.ts';
import { makeClues } from './testing/make-clues.ts';

describe('chineseBylines', () => {
  test.each<[keyof Neighbourhood, string, string[]]>([
    ['header', '2019-09-26 12:11来源：证券时报网作者：李在山', ['李在山']],
    ['header', '本报记者 王乐文 方 敏', ['王乐文', '方敏']],
    ['header', '文/观察者网 王文', ['王文']],
    ['header', '2022-05-18 14:30 島報╱記者王小明／台北報導', ['王小明']],
    [
      'opening',
      '新华社北京4月24日电（记者 方 敏、李建国）今天上午，会议召开。',
      ['方敏', '李建国'],
    ],
    ['opening', '（中央社記者王小明台北18日電）縣府今天說明。', ['王小明']],
    ['opening', '本报记者罗科苏盈发自北京', ['罗科苏盈']],
    ['opening', '据新华社拉萨电（记者 格桑边觉）记者近日从会上了解到，', ['格桑边觉']],
    ['opening', '□刘岚', ['刘岚']],
    ['opening', '整合 新华日报·交汇点记者 徐睿翔', ['徐睿翔']],
    [
      'opening',
      '本报实习生 刘国栋 周炜\n本报记者 王燕平 方云凤',
      ['刘国栋', '周炜', '王燕平', '方云凤'],
    ],
    ['closing', '“这样的说法没有道理。”（姚峰 上海报道）', ['姚峰']],
    ['closing', '收储点明年还要再建十个。（刘岚）', ['刘岚']],
    ['closing', '采写：南都见习记者 林子沛', ['林子沛']],
    ['after', '由大卫于2005年8月12日16:12:21发表', ['大卫']],
  ])('%s: %s', (place, text, names) => {
    expect(chineseBylines(makeClues({ [place]: text }))?.value).toEqual(names);
  });

  test.each<[keyof Neighbourhood, string]>([
    ['header', '2019-09-07 09:59 来源：新京报 责任编辑：支明_SF099'],
    ['header', '作者：示例网'],
    ['header', '作者：admin'],
    ['header', '关注'],
    ['header', '在线荐稿记者博客联系记者'],
    ['opening', '入秋以来，记者从县农业农村局了解到，收储点已经建成。'],
    ['opening', '图为收储点（记者 李建国 摄）'],
    ['closing', '以上数据均为估算（下同）'],
    ['closing', '（完）'],
    ['after', '编辑:李楠'],
  ])('nobody: %s: %s', (place, text) => {
    expect(chineseBylines(makeClues({ [place]: text }))).toBeNull();
  });
});
