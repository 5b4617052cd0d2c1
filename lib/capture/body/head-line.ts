import { mentionsDay } from '../../text/dates/mentions-day.ts';
import { columns } from './prose.ts';

/** Longer is a paragraph, whatever it begins with. */
const MAX_COLUMNS = 160;
const BYLINE =
  /^[^\p{L}\p{N}]*(?:[Bb]y|[Vv]on|[Pp]ar|[Dd]i|[Pp]or|[Dd]e|[Aa]v|[Dd]oor|[Pp]rzez|[Tt]exte?|[Tt]esto|[Rr]edazione|[Rr]edaktion)\s+\p{Lu}|^[^\p{L}\p{N}]*(?:作者|\p{sc=Han}{0,6}(?:记者|記者|编辑|編輯)|撰文|文|来源|來源|发布|發布|时间|時間|通讯员|责编|本报记者|本報記者)\s*[:：/／丨|]|^(?:本报|本報|本网|新华社)?(?:实习生|记者|記者|通讯员)\s?[\u4e00-\u9fff ]{2,20}$/u;
const READING_TIME =
  /\d+\s*(?:min(?:ute)?s?\b|Min\.|分钟|分鐘)|Lesedauer|Lesezeit|reading time|temps de lecture|tiempo de lectura|昨天\s?\d\d?:\d\d$|\d小[时時]前$/i;
const UPDATED =
  /^(?:stand|published|updated|last updated|first published|posted|aktualisiert|veröffentlicht|erstellt|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|发布时间|更新时间|发稿时间|公開日|更新)(?!\p{L})/iu;
const CONTROLS =
  /^(?:(?:share|save|print|e-?mail|copy link|listen|follow|comments?|facebook|twitter|whatsapp|teilen|drucken|merken|anhören|mehr|feedback|fehler melden|partager|compartir|condividi|分享|分享到|收藏|评论|打印|字号|关注|大|中|小|举报|参与互动|纠错|听新闻|原创)[^\p{L}\p{N}]*)+$/iu;

/** True for a line that tells about the article and is not part of it: date, byline, share button. */
export function isHeadLine(text: string): boolean {
  if (text.length > MAX_COLUMNS * 2 || columns(text) > MAX_COLUMNS) return false;
  if (CONTROLS.test(text) || UPDATED.test(text) || BYLINE.test(text)) return true;
  if (columns(text) < 60 && READING_TIME.test(text)) return true;
  return isDateLine(text);
}

/** A line that is little more than a date. */
function isDateLine(text: string): boolean {
  if (!mentionsDay(text) || /[。！？]|[a-z][.!?](?:\s|$)/.test(text)) return false;
  if (columns(text) > 40 && /[·•|｜]/.test(text)) return true;
  return columns(text) < 90 && (/\d{1,2}[:.：h]\d{2}/.test(text) || columns(text) < 40);
}
