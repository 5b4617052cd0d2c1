import { saysOnly } from '../../text/folding/says-only.ts';
import type { Block } from './blocks.ts';
import { isPaywallLine } from './paywall-line.ts';

const COMMENTS =
  /^(?:(?:网友|最新|热门|全部|发表|我要|精彩|查看|参与|用户)*(?:评论|評論|跟帖|留言|回复|回應)区?|.{0,40}已?有\s?\d+.{0,3}(?:评论|回复|跟帖)|\d+\s?[条个]?(?:评论|回复|跟帖)|(?:\d+ )?(?:commentaires|comments?|kommentare?|comentarios)|leave a (?:comment|reply)|join the conversation|コメント|댓글)\s*(?:[(（]\d+[)）])?/i;

const NOTICE = /^(?:免责|免責|版权|版權|特别|郑重|鄭重|反侵权)(?:声明|聲明|公告|提示)/;

/** True for the words above what is surely not the article any more: comments, legal notices, a paywall. */
export function isEndLabel({ element, text }: Block): boolean {
  const row = element.closest('tr');
  if (row && row.textContent.trim() !== text) return false;
  if (isPaywallLine(text)) return true;
  const line = text.replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '');
  return line.length <= 60 && (saysOnly(line, COMMENTS) || saysOnly(line, NOTICE));
}
