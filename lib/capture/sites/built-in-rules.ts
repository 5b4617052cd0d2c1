import type { SiteRule } from './site-rule.ts';

/**
 * What general rules cannot know of single sites. Each is earned: a fixture of the site is read worse
 * without it (`tests/site-rules.test.ts`). docs/SITE-RULES.md lists the sites that need none.
 */
export const BUILT_IN_RULES: readonly SiteRule[] = [
  // The side column shows news in the same markup as the text.
  { hosts: ['*.sina.com.cn'], drop: '.article-content-right, .blk-wxfollow' },
  {
    hosts: ['*.163.com'],
    fields: { bylines: '.post_wemedia_name' },
    drop: '.post_statement, .post_recommends',
  },
  {
    hosts: ['*.qq.com'],
    paths: ['/a/*'],
    fields: { source: '.a_source', bylines: '.a_author' },
  },
  {
    hosts: ['*.sohu.com'],
    // The account stands in a column beside the article; `mediaid` is cut off by the general rules.
    fields: { source: ['[data-role="original-link"] a', '#user-info h4'] },
    drop: '#backsohucom',
  },
  {
    hosts: ['baijiahao.baidu.com'],
    fields: {
      source: '[data-testid="author-name"]',
      bylines: '[data-testid="author-name"]',
    },
    body: '[data-testid="article"]',
  },
  {
    hosts: ['mp.weixin.qq.com'],
    // A writer has no element of his own where the text is not marked as original.
    fields: { bylines: '#meta_content > .rich_media_meta_text:not([id])' },
  },
  { hosts: ['*.caixin.com'], body: '#subhead, #Main_Content_Val' },
  { hosts: ['*.cls.cn'], body: '.detail-brief, .detail-content' },
  { hosts: ['*.yicai.com'], body: '.intro, #multi-text' },
  { hosts: ['*.jiemian.com'], body: '.article-header > p, .article-content' },
  { hosts: ['*.stcn.com'], drop: '.detail-content-tags' },
  { hosts: ['*.nbd.com.cn'], drop: '.g-cont-foot' },
  {
    hosts: ['*.thepaper.cn'],
    fields: { title: 'h1' },
    drop: '.news_about, [class*="index_left__"], [class*="index_right__"]',
  },
  {
    hosts: ['*.36kr.com'],
    fields: { title: 'h1', source: '.title-icon-item.item-a' },
    body: '.summary, .articleDetailContent',
  },
  { hosts: ['caifuhao.eastmoney.com'], drop: '.article-statement' },
  { hosts: ['*.eastmoney.com'], drop: '#ContentBody .ad_context, #ContentBody a.toplink' },
  { hosts: ['*.ltn.com.tw'], drop: '.before_ir, .after_ir, .appE1121' },
  { hosts: ['*.udn.com'], drop: '.inline-ads' },
  {
    hosts: ['*.weibo.com'],
    fields: {
      source: '[class*="head_name_"]',
      published: { select: '[class*="head-info_time_"]', attribute: 'title' },
    },
    body: '[class*="detail_wbtext_"]',
  },
  {
    hosts: ['*.chinatimes.com'],
    fields: { bylines: '.meta-info .author' },
  },
  { hosts: ['*.cna.com.tw'], drop: '.bottomArticleBanner, .bottomArticleBanner ~ .paragraph' },
];
