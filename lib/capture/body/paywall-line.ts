const PAYWALL =
  /réservé(?:e|s)? aux abonnés|il vous reste [\d.,]+ ?%|この記事は(?:有料)?会員限定|有料(?:記事|会員)|会員登録が必要|登録すると続きが読めます|本文为付费|付费(?:阅读|内容)|订阅后(?:可|继续)|(?:subscribe|sign in|register) (?:now )?to (?:continue|read)|(?:this (?:article|content) is|exclusive) for subscribers|jetzt weiterlesen|(?:mit|nur für) .{0,12}abonnent|exclusivo para suscriptores/i;

/** True for the line with which a site says that the rest of an article costs. */
export function isPaywallLine(text: string): boolean {
  return text.length < 160 && PAYWALL.test(text);
}
