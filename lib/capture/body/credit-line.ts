const OPENED = '^[（(【\\[〔「《\\s]*';
const COLON = '\\s*[:：丨｜|／/]';

const SOURCE = new RegExp(
  `${OPENED}(?:(?:文章|本文|新闻|新聞|信息|稿件|内容|原文|资料|資料|稿)?(?:来源|來源|来自|出处|出處)|稿源|转自|轉自|摘自)于?${COLON}`,
);
const EDITOR = new RegExp(
  `${OPENED}(?:(?:责任|責任|本文|值班|执行|首席|文字|网络|新媒体|视频|图片)?(?:编辑|編輯)|责编|責編|主编|编审|审核|校对|校對|监制|終審|终审|一审|二审|三审|统筹|排版|美编|策划|撰稿编辑)(?:${COLON}|\\s+\\p{sc=Han}{2,4}(?:\\s|$))`,
  'u',
);
const FORMER_TITLE = new RegExp(`${OPENED}原(?:标题|標題|题|文标题)${COLON}`);
/** Longer is a sentence that happens to begin so. */
const MAX_LENGTH = 90;

/** True for a line that says where a text comes from or who edited it: 来源, 责任编辑, 原标题. */
export function isCreditLine(line: string): boolean {
  return (
    line.length <= MAX_LENGTH && (SOURCE.test(line) || EDITOR.test(line) || FORMER_TITLE.test(line))
  );
}
