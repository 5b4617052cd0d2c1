import { mentionsDay } from '../../text/dates/mentions-day.ts';
import { trimSignsStart } from '../../text/folding/trim-signs-start.ts';
import { isPagerLine } from '../pages/pager-line.ts';
import { columns } from './prose.ts';

/** Longer is a paragraph, whatever it begins with. */
const MAX_COLUMNS = 160;
/** Kolumne von Jost Kemper. */
const KIND =
  /^(?:Kolumne|Kommentar|Analyse|Interview|Gastbeitrag|Essay|Bericht|Reportage|Protokoll|Analysis|Opinion|Review|Story|Words|Written|Reported|Translated|Tribune|Chronique) (?:von|by|par) [A-ZÀ-Þ]\S+ [A-ZÀ-Þ][^.!?]{1,40}$/;
const OFFICE = /correspondent|reporter|editor|journalist|redakteur/i;
/** An office behind a name or alone: `Mara Lindqvist, Transport correspondent`. */
const NAME_AND_OFFICE =
  /^(?:\p{Lu}[\p{L}.'’-]+(?: - |[\s,&|·–]+))*[\p{L}.'’-]*(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Jj]ournaliste?|(?:[Rr]edakteur|[Kk]orrespondent)(?:in)?)(?:,? (?:in )?\p{Lu}[\p{L} .'’-]*)?$/u;
const BYLINE =
  /^(?:[Bb]y|[Vv]on|[Pp]ar|[Dd]i|[Pp]or|[Dd]e|[Aa]v|[Dd]oor|[Pp]rzez|[Tt]exte?|[Tt]esto|[Rr]edazione|[Rr]edaktion)\s+\p{Lu}|^(?:作者|\p{sc=Han}{0,6}(?:记者|記者|编辑|編輯)|撰文|文|来源|來源|发布|發布|时间|時間|通讯员|责编|本报记者|本報記者)\s*[:：/／丨|]/u;
const REPORTER = /^(?:本报|本報|本网|新华社)?(?:实习生|记者|記者|通讯员)\s?[\u4e00-\u9fff ]{2,20}$/;
const READING_TIME =
  /\d+\s*(?:min(?:ute)?s?\b|Min\.|分钟|分鐘)|Lesedauer|Lesezeit|reading time|temps de lecture|tiempo de lectura|昨天\s?\d\d?:\d\d$|\d小[时時]前$/i;
const UPDATED =
  /^(?:stand|published|updated|last updated|first published|posted|aktualisiert|veröffentlicht|erstellt|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|发布时间|更新时间|发稿时间|公開日|更新)/i;
/** How long ago; how much of a recording was heard. A time of day alone may be an entry's of a live blog. */
const CLOCK =
  /^(?:\d+ (?:minute|hour|day|week|month)s? ago|vor \d+ (?:Minute|Stunde|Tag|Woche)\w*|il y a \d+ \w+|hace \d+ \w+|\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d)$/i;
/** Where in its site a page is: 当前位置：首页->军事技术. */
const BREADCRUMB = /^(?:您?的?(?:当前|现在|所在)?位置\s*[:：]|首\s?[页頁]\s*[-–]*[>»→])/;
const CONTROLS =
  /share|save|print|e-?mail|copy link|listen|follow|comments?|facebook|twitter|whatsapp|teilen|drucken|merken|anhören|mehr|feedback|fehler melden|partager|compartir|condividi|分享到?|收藏|评论|打印|字号|关注|大|中|小|举报|参与互动|纠错|听新闻|原创/gi;

/** True for a line that tells about the article and is not part of it: date, byline, share button. */
export function isHeadLine(text: string): boolean {
  if (text.length > MAX_COLUMNS * 2 || columns(text) > MAX_COLUMNS) return false;
  const words = trimSignsStart(text);
  if (BYLINE.test(words)) return true;
  // What follows begins with words, not with signs.
  if (words === text && (isControls(words) || isUpdated(words) || REPORTER.test(words)))
    return true;
  if (CLOCK.test(text) || BREADCRUMB.test(text)) return true;
  if (KIND.test(text) || isOffice(text)) return true;
  if (/[页頁]/.test(text) && isPagerLine(text)) return true;
  if (columns(text) < 60 && READING_TIME.test(text)) return true;
  return isDateLine(text);
}

function isOffice(text: string): boolean {
  return text.length < 90 && OFFICE.test(text) && NAME_AND_OFFICE.test(text);
}

/** Words of buttons and signs between them. */
function isControls(words: string): boolean {
  return words !== '' && trimSignsStart(words.replace(CONTROLS, '')) === '';
}

function isUpdated(words: string): boolean {
  const label = UPDATED.exec(words)?.[0];
  return label !== undefined && !/^\p{L}/u.test(words.slice(label.length));
}

/** A line that is little more than a date; the stop of `a.m.` or `kl. 09:12` ends no sentence. */
function isDateLine(text: string): boolean {
  if (!mentionsDay(text) || /[。！？]|[a-z](?<![ap]\.?m)[.!?](?:\s(?!\d)|$)/.test(text))
    return false;
  if (columns(text) > 40 && /[·•|｜]/.test(text)) return true;
  return columns(text) < 90 && (/\d{1,2}[:.：h]\d{2}/.test(text) || columns(text) < 40);
}
