const LABELS = [
  '延伸阅读|延伸·推荐|相关阅读|相关报道|相关新闻|相关链接|推荐阅读|更多阅读|热门推荐|猜你喜欢|大家都在看|新闻推荐|延伸閱讀|相關新聞|更多新聞|精彩推荐|往期回顾',
  'related(?: stories| articles| topics| news| content)?|read (?:more|also|next)|more (?:on this|from|stories|like this|news)|see also|recommended|most read|don.t miss|you may also like|in this article|trending',
  'lesen sie auch|lest auch|auch interessant|mehr zum thema|mehr dazu|das könnte sie auch interessieren|passend dazu|zum thema|weitere artikel|themen|meistgelesen|verwandte artikel',
  'à lire aussi|lire aussi|sur le même sujet|en savoir plus|voir aussi|articles liés',
  'lea también|te puede interesar|noticias relacionadas|más información|ver más|leggi anche|potrebbe interessarti|leia também|lees ook|関連記事|あわせて読みたい|関連ニュース|관련기사|関連リンク',
];
const LABEL = new RegExp(LABELS.join('|'), 'i');

/** True for the words above a list of other articles. */
export function isTeaserLabel(text: string): boolean {
  if (text.length > 60 || !LABEL.test(text)) return false;
  // Only now: classes of letters take longer to compile than all else here, many times so in any case.
  const line = new RegExp(`^[^\\p{L}]*(?:${LABEL.source})(?:[^\\p{L}].{0,40})?$`, 'u');
  return line.test(text.toLowerCase());
}
