/** Addresses that are one article told apart by an id: where they stand, what the id looks like, the one form. */
interface ArticleFamily {
  /** Matched against host, path and query; the first group is the id. */
  address: RegExp;
  form: (id: string) => string;
}

/**
 * Families of news sites whose pages do not reliably name one canonical address. East Money's 18 digits
 * (date and serial) are one id for desktop, mobile, old column pages, the share page, and the finews blog.
 */
export const ARTICLE_FAMILIES: readonly ArticleFamily[] = [
  {
    address:
      /^(?:(?!caifuhao|guba)\w+\.eastmoney\.com\/(?:.*\/)?(?:a\/|news\/\w+,|detail\/(?:NW)?)|[^?]+\/html_News\/NewsShare\.html\?(?:.*&)?infoCode=NW|[^/?]+\/\w+\/\d{4}\/\d\d\/\d\d\/NW)(\d{18})\b/i,
    form: (id) => `https://finance.eastmoney.com/a/${id}.html`,
  },
  {
    address: /^(?:\w+\.)?toutiao\.com\/(?:article\/|item\/|group\/|[ai])(\d{15,20})\b/,
    form: (id) => `https://www.toutiao.com/article/${id}/`,
  },
  {
    address: /^(?:[\w.]+\.)?163\.com\/(?:.*\/)?([A-Z0-9]{16})(?:_\w+)?\.html/,
    form: (id) => `https://www.163.com/dy/article/${id}.html`,
  },
  {
    address: /^(?:new|news|xw|view\.inews|inews|kuaibao)\.qq\.com\/(?:.*\/)?(\d{8}[A-Z]\w{7})\b/,
    form: (id) => `https://news.qq.com/rain/a/${id}`,
  },
  {
    address: /^(?:\w+\.)?ifeng\.com\/c\/(?:s\/)?([0-9A-Za-z]{11})\b/,
    form: (id) => `https://news.ifeng.com/c/${id}`,
  },
  {
    address: /^(?:m\.|www\.)?thepaper\.cn\/(?:detail\/|newsDetail_forward_)(\d+)/,
    form: (id) => `https://www.thepaper.cn/newsDetail_forward_${id}`,
  },
];
