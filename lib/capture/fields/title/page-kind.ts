/** What templates call every page of theirs: 微博正文, 新闻详情, 文章详情页. */
const KIND =
  /^(?:微博|新闻|新聞|文章|资讯|資訊|公告|内容|內容|信息)?(?:正文|详情|詳情|详细|內容|内容)[页頁]?$/;

/** True for a title that says what kind of page it is, and nothing of its article. */
export function isPageKind(title: string): boolean {
  return KIND.test(title.trim());
}
