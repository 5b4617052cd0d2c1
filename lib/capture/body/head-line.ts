import { mentionsDay } from '../../text/dates/mentions-day.ts';
import { trimSignsStart } from '../../text/folding/trim-signs-start.ts';
import { columns } from './prose.ts';

/** Longer is a paragraph, whatever it begins with. */
const MAX_COLUMNS = 160;
const BYLINE =
  /^(?:[Bb]y|[Vv]on|[Pp]ar|[Dd]i|[Pp]or|[Dd]e|[Aa]v|[Dd]oor|[Pp]rzez|[Tt]exte?|[Tt]esto|[Rr]edazione|[Rr]edaktion)\s+\p{Lu}|^(?:作者|\p{sc=Han}{0,6}(?:记者|記者|编辑|編輯)|撰文|文|来源|來源|发布|發布|时间|時間|通讯员|责编|本报记者|本報記者)\s*[:：/／丨|]/u;
const REPORTER = /^(?:本报|本報|本网|新华社)?(?:实习生|记者|記者|通讯员)\s?[\u4e00-\u9fff ]{2,20}$/;
const READING_TIME =
  /\d+\s*(?:min(?:ute)?s?\b|Min\.|分钟|分鐘)|Lesedauer|Lesezeit|reading time|temps de lecture|tiempo de lectura|昨天\s?\d\d?:\d\d$|\d小[时時]前$/i;
const UPDATED =
  /^(?:stand|published|updated|last updated|first published|posted|aktualisiert|veröffentlicht|erstellt|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|发布时间|更新时间|发稿时间|公開日|更新)/iu;
const CONTROLS =
  /share|save|print|e-?mail|copy link|listen|follow|comments?|facebook|twitter|whatsapp|teilen|drucken|merken|anhören|mehr|feedback|fehler melden|partager|compartir|condividi|分享到?|收藏|评论|打印|字号|关注|大|中|小|举报|参与互动|纠错|听新闻|原创/giu;

/** True for a line that tells about the article and is not part of it: date, byline, share button. */
export function isHeadLine(text: string): boolean {
  if (text.length > MAX_COLUMNS * 2 || columns(text) > MAX_COLUMNS) return false;
  const words = trimSignsStart(text);
  if (BYLINE.test(words)) return true;
  // What follows begins with words, not with signs.
  if (words === text && (isControls(words) || isUpdated(words) || REPORTER.test(words)))
    return true;
  if (columns(text) < 60 && READING_TIME.test(text)) return true;
  return isDateLine(text);
}

/** Words of buttons and signs between them. */
function isControls(words: string): boolean {
  return words !== '' && trimSignsStart(words.replace(CONTROLS, '')) === '';
}

function isUpdated(words: string): boolean {
  const label = UPDATED.exec(words)?.[0];
  return label !== undefined && !/^\p{L}/u.test(words.slice(label.length));
}

/** A line that is little more than a date. */
function isDateLine(text: string): boolean {
  if (!mentionsDay(text) || /[。！？]|[a-z][.!?](?:\s|$)/.test(text)) return false;
  if (columns(text) > 40 && /[·•|｜]/.test(text)) return true;
  return columns(text) < 90 && (/\d{1,2}[:.：h]\d{2}/.test(text) || columns(text) < 40);
}
