const WORDS =
  /第?\d{1,2}[页頁]?|共\d{1,2}[页頁]|[上下前后後]一?[页頁]|首[页頁]|尾[页頁]|末[页頁]|(?:在?本[页頁])?(?:阅读|閱讀|余下|剩余|显示|展开)?全文|next|prev(?:ious)?|pages?|of|first|last|single/gi;

/** True for a line that is nothing but the way to other pages: 上一页 1 2 3 下一页, “Page 2 of 3”. */
export function isPagerLine(text: string): boolean {
  return (
    text.length < 80 &&
    /\d|[页頁]|next/i.test(text) &&
    !/[\p{L}\p{N}]/u.test(text.replace(WORDS, ''))
  );
}
