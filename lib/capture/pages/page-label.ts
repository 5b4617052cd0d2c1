/** Signs around the words of such links: arrows, brackets, bullets. */
const SIGNS = /[\s\u3000\u00a0«»‹›<>→←⇒⇐▶►▸◀◄|[\]【】()（）:：·….]+/gu;

const NUMBER = /^(?:第|page|seite|p)?0?(\d{1,2})[页頁]?$/i;
const NEXT =
  /^(?:[下后後]一?[页頁]|阅读下一[页頁]|next(?:page)?|nächste(?:seite)?|weiter|(?:page)?suivante?|(?:página)?siguiente|volgende(?:pagina)?|(?:pagina)?successiva|(?:próxima)(?:página)?|次へ|次のページ)$/i;
const WHOLE =
  /^(?:点击|點擊)?(?:在?本[页頁](?:阅读|閱讀|显示|顯示)?全文|(?:阅读|閱讀|查看|浏览|瀏覽|显示|顯示|展开|展開)?(?:余下|剩余|餘下)?全文(?:阅读|閱讀|显示|顯示)?|(?:单|單|一)[页頁](?:阅读|閱讀|显示|顯示)|不分[页頁](?:阅读|閱讀|显示|顯示)?|(?:view|show|read)?(?:as|on)?(?:a|the|one)?singlepage(?:view)?|(?:view|show|read)(?:it)?(?:all|the(?:full|whole|entire)(?:article|story)|fullarticle|allpages|ononepage)|onepage|allpages|(?:alles)?aufeinerseite(?:lesen|anzeigen)?|(?:lire)?surune(?:seule)?page|(?:ver)?enunasolapágina)$/i;

/** What the words of a link say about the pages of an article. */
export type PageLabel = number | 'next' | 'whole' | null;

/** Reads the words of a link; `null` for all that is not about pages: 下一篇, “next story”. */
export function pageLabel(words: string): PageLabel {
  const bare = words.replace(SIGNS, '');
  const number = NUMBER.exec(bare)?.[1];
  if (number) return Number(number);
  if (NEXT.test(bare)) return 'next';
  return WHOLE.test(bare) ? 'whole' : null;
}
