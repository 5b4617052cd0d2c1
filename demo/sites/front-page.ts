import { ADDRESSES } from '../addresses.ts';
import { html, type Route } from '../route.ts';
import { demoFile, page } from '../template.ts';

/** A page of the demo as the front page shows it. */
interface Entry {
  address: string;
  zh: string;
  en: string;
  site: string;
}

const GROUPS: { zh: string; en: string; entries: Entry[] }[] = [
  {
    zh: '财经',
    en: 'Finance, in Chinese',
    entries: [
      {
        address: ADDRESSES.share,
        site: 'finews.zning.xyz',
        zh: '分享页：正文由脚本取来',
        en: 'Share page: a script fetches the article',
      },
      {
        address: `${ADDRESSES.share}&delay=3000`,
        site: 'finews.zning.xyz',
        zh: '同一页，三秒以后才有正文',
        en: 'The same page, three seconds late',
      },
      {
        address: `${ADDRESSES.share}&fail=1`,
        site: 'finews.zning.xyz',
        zh: '同一页，第一次取不到',
        en: 'The same page, failing at first',
      },
      {
        address: ADDRESSES.blog,
        site: 'finews.withounder.com',
        zh: '博客转载：站名、作者、自动刷新都是陷阱',
        en: 'The blog post, with every trap',
      },
      {
        address: ADDRESSES.eastmoney,
        site: 'finance.eastmoney.com',
        zh: '电脑版：广告、走势图、股票链接',
        en: 'Desktop article with advertising and charts',
      },
      {
        address: ADDRESSES.eastmoneyMobile,
        site: 'wap.eastmoney.com',
        zh: '手机版：同一篇文章',
        en: 'Its mobile twin: one article',
      },
    ],
  },
  {
    zh: '英文',
    en: 'In English',
    entries: [
      {
        address: ADDRESSES.english,
        site: 'daily.example',
        zh: '结构化数据、延迟加载的图片、评论',
        en: 'Structured data, lazy pictures, comments',
      },
      { address: ADDRESSES.live, site: 'daily.example', zh: '滚动直播', en: 'A live blog' },
      {
        address: ADDRESSES.app,
        site: 'app.example',
        zh: '单页应用：第二篇不重新载入',
        en: 'Single-page application: the second story loads nothing',
      },
    ],
  },
  {
    zh: '长文、短文与纯文本',
    en: 'Long, short and plain',
    entries: [
      {
        address: ADDRESSES.pages,
        site: 'river.example',
        zh: '一篇分成三页：合成一篇',
        en: 'One article on three pages, to be joined',
      },
      {
        address: ADDRESSES.flash,
        site: 'flash.example',
        zh: '八十个字的快讯',
        en: 'A flash of eighty characters',
      },
      { address: ADDRESSES.textFile, site: 'text.example', zh: '纯文本文件', en: 'A text file' },
      {
        address: ADDRESSES.textPage,
        site: 'text.example',
        zh: '没有标记的网页',
        en: 'A page without markup',
      },
      {
        address: ADDRESSES.pdf,
        site: 'paper.example',
        zh: '读不了的 PDF：只留链接',
        en: 'A PDF that cannot be read: keep the link',
      },
      {
        address: ADDRESSES.hostile,
        site: 'hostile.example',
        zh: '有害的一页',
        en: 'A hostile page',
      },
    ],
  },
];

const card = ({ address, site, zh, en }: Entry) =>
  `<a class="card" href="${address.replace(/&/g, '&amp;')}"><span class="site">${site}</span><span class="zh">${zh}</span><span class="en">${en}</span></a>`;

/** What a person sees first: all pages, each with what is special about it. */
export const FRONT_PAGE: Route[] = [
  {
    address: 'demo.example/',
    answer: () =>
      html(
        page('front', {
          // What to look for in the toolbar.
          icon: demoFile('../public/icon.svg').replace('<svg ', '<svg aria-hidden="true" '),
          groups: GROUPS.map(
            ({ zh, en, entries }) =>
              `<section><h2>${zh}<small>${en}</small></h2><div class="cards">${entries.map(card).join('\n')}</div></section>`,
          ).join('\n'),
        }),
      ),
  },
];
