import { ADDRESSES } from '../../demo/addresses.ts';
import { demoFile } from '../../demo/template.ts';
import type { Clip } from '../../lib/clip/clip.ts';

/** A page of the demo and what its clip must be. */
export interface Expectation {
  name: string;
  address: string;
  clip: Partial<Clip>;
  /** First and last words of the text. */
  begins: string;
  ends: string;
  /** Words of the page that are not the article's. */
  without: string[];
}

const PLAIN_TEXT = demoFile('fixtures/plain-text-article.txt').trim().split('\n');

const EASTMONEY = {
  clip: {
    title: '云溪县建成首座共享冷库 山货出村时间缩短一半',
    source: '山城经济报',
    editors: ['顾明远'],
    published: { iso: '2026-05-12T17:46:00+08:00', precision: 'minute', zone: 'assumed' },
  },
  begins: '“早上四点挖的笋，晚上就到了省城的菜场。”',
  ends: '据了解，云溪县计划到明年年底再建三座同样的冷库，覆盖全县七成的山货产区。',
} as const;

const WITHOUT_MARKUP = {
  clip: {
    title: '江西邮政推进“互联网+政务”助力“放管服”侧记',
    source: null,
    bylines: [] as string[],
    published: null,
  },
  begins: PLAIN_TEXT[1] ?? '',
  ends: PLAIN_TEXT.at(-1) ?? '',
  without: [],
};

/** Pages that give a clip of their own. */
export const EXPECTATIONS: Expectation[] = [
  {
    name: 'an East Money article on the mobile site',
    address: ADDRESSES.eastmoneyMobile,
    ...EASTMONEY,
    clip: { ...EASTMONEY.clip, editors: ['顾明远'] },
    without: ['打开应用', '大家都在看', '责任编辑', '文章来源'],
  },
  {
    name: 'an English article',
    address: ADDRESSES.english,
    clip: {
      title: 'After 40 years, the night ferry returns to Orrin harbour',
      bylines: ['Mara Lindqvist', 'Tom Adeyemi'],
      source: 'The Daily Example',
      published: { iso: '2026-05-09T06:30:00+01:00', precision: 'second', zone: 'stated' },
      modified: { iso: '2026-05-09T11:05:00+01:00', precision: 'second', zone: 'stated' },
      lang: 'en-GB',
    },
    begins: '',
    ends: 'If fewer than nine people a night have used it by then, the lamp goes out again.',
    without: ['Related stories', 'Sign up', 'the man with the cello. The', 'All of it invented'],
  },
  {
    name: 'a live blog',
    address: ADDRESSES.live,
    clip: {
      title: 'Storm Ines live: coast road reopens as wind eases',
      published: { iso: '2026-05-11T05:40:00+01:00', precision: 'second', zone: 'stated' },
    },
    begins: '',
    ends: 'teachers will call each family before nine.',
    without: ['Load earlier posts'],
  },
  {
    name: 'a flash',
    address: ADDRESSES.flash,
    clip: {
      title: '云溪县至省城的夜间冷链专线今晚首发',
      source: '七点快讯',
      published: { iso: '2026-05-12T19:05:00+08:00', precision: 'minute', zone: 'assumed' },
    },
    begins: '七点快讯5月12日讯，',
    ends: '货主可在当天下午六点以前预约。',
    without: ['更多快讯', '批发价小幅回落'],
  },
  { name: 'a text file', address: ADDRESSES.textFile, ...WITHOUT_MARKUP },
  { name: 'a page without markup', address: ADDRESSES.textPage, ...WITHOUT_MARKUP },
];
