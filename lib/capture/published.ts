import type { Moment } from '../clip/moment.ts';
import type { Clues } from './clues.ts';
import type { Finding } from './finding.ts';
import type { Line, Stamp } from './page-clues.ts';
import { datesIn, metaDate, momentOf, type PageDate, structuredDate } from './page-dates.ts';
import { urlDate } from './url-date.ts';

const PUBLISHED_META =
  /publi?sh|pub[._-]?(?:date|time)|release_?(?:date|time)|create|issued|^(?:dc\.)?date|sailthru\.date|(?:og|apub):time|citation_date/;
const NOT_PUBLISHED = /modif|update|edit|expir|publisher|type|id$/;
const UPDATE_LABEL =
  /(?:更新|修改|修订|最終|updated?|modified|aktualisiert|geändert|stand|actualizad[oa]|mis(?:e)? à jour|modifié|aggiornat\w*|수정|업데이트)[^\d]{0,12}$/i;
const PUBLISH_LABEL =
  /(?:发布|發布|發佈|发表|發表|发稿|刊发|时间|時間|日期|公開|datum|fecha|등록|입력|published|posted|veröffentlicht|erschienen|publicad[oa]|publié|pubblicat[oa])[^\d]{0,12}$/i;
const NOT_ITS_DATE =
  /(?:有效期|截[止至]|版权|©|copyright|注册|报名|活动|会议|实施|施行|生效|开播|上映|成立于|创刊|born)[^\d]{0,8}$/i;

/** Words beside the date of a post. */
const POSTED = /发表|發表|张贴|张貼|发布|發布|posted|^datum/i;

/** The dates near the article, those that are its updates or something else's left out. */
function shown(lines: readonly Line[], from: string, clues: Clues): PageDate[] {
  return lines
    .flatMap((line, at) => datesIn(line, from, clues, lines[at - 1]?.text.slice(-24)))
    .filter(({ label }) => !UPDATE_LABEL.test(label) && !NOT_ITS_DATE.test(label));
}

/** Of the dates of a block the labelled one, else the first with a time of day, else the first. */
function bestOf(dates: readonly PageDate[]): PageDate | null {
  return (
    dates.find(({ label }) => PUBLISH_LABEL.test(label)) ??
    dates.find(({ value }) => value.precision !== 'day') ??
    dates[0] ??
    null
  );
}

/** The first of the times that the page keeps out of sight. */
function stampDate(stamps: readonly Stamp[], clues: Clues): Finding<Moment> | null {
  for (const { from, quote } of stamps) {
    const value = momentOf(quote, clues);
    if (value) return { value, from, quote };
  }
  return null;
}

/** A date that signs the body: `（2022年5月18日）`, `大卫于2005年8月12日发表`, `发布时间 … by 眉间尺`. */
function signedDate(clues: Clues): PageDate | null {
  const { closing, after } = clues.around;
  const said = (text: string): Line => ({ text, parts: [], marks: [], own: true });
  const inBody = clues.text.split('\n').filter((text) => text.length < 80 && POSTED.test(text));
  const ends = [...clues.ends.map(said), ...closing, ...after].filter(
    ({ text }) => text.length < (POSTED.test(text) ? 80 : 40),
  );
  const signing = [...inBody.map(said), ...ends].filter(({ text }) => !/[，。；！？]/.test(text));
  const dates = shown(signing, 'end of the body', clues);
  return bestOf(dates.filter(({ yearless }) => !yearless));
}

/** The date of a printed edition at the top of the page; a portal shows today's date there. */
function mastheadDate(clues: Clues): PageDate | null {
  const today = new Date(clues.now).toISOString().slice(0, 10);
  const dates = shown(clues.around.top, 'top of the page', clues);
  return dates.find(({ value, yearless }) => !yearless && value.iso.slice(0, 10) !== today) ?? null;
}

/** Every date that may be the first publication, the most trusted first. */
function* candidates(clues: Clues): Generator<Finding<Moment> | null> {
  const { around, nodes } = clues;
  const below = shown(around.header, 'line under the headline', clues);
  const above = shown(around.above, 'line above the headline', clues);
  const withYear = [...below, ...above].filter(({ yearless }) => !yearless);
  const stated = [
    structuredDate(nodes, ['datePublished', 'dateCreated', 'uploadDate'], clues),
    metaDate(PUBLISHED_META, NOT_PUBLISHED, clues),
  ];
  // Chinese pages show the minute and are careless with what no reader sees; elsewhere it is the reverse.
  if (clues.lang.startsWith('zh')) yield bestOf(withYear);
  yield* stated;
  const named = clues.named['pubtime_baidu'] ?? clues.named['publish_time'] ?? '';
  yield stampDate([{ from: 'element for the time', quote: named }, ...clues.stamps], clues);
  yield bestOf(withYear);
  yield structuredDate(nodes, ['pubDate'], clues);
  // 12月12日下午 may be of anything: without a year only a labelled day or a minute is believed.
  yield bestOf(
    [...below, ...above].filter(
      ({ value, label }) => value.precision !== 'day' || PUBLISH_LABEL.test(label),
    ),
  );
  yield stampDate(clues.scripted, clues);
  const openings = around.opening.filter(({ text }) => text.length < 60 && !/[，。,]/.test(text));
  yield bestOf(shown(openings, 'first lines of the body', clues).filter((date) => !date.yearless));
  yield signedDate(clues);
  yield urlDate(clues);
  yield mastheadDate(clues);
}

const dayOf = (moment: Moment) => moment.iso.slice(0, 10);

/**
 * First publication. The most trusted date decides the day; where it has no time of day, the next one of
 * the same day gives it.
 */
export function readPublished(clues: Clues): Finding<Moment> | null {
  let best: Finding<Moment> | null = null;
  for (const candidate of candidates(clues)) {
    if (!candidate) continue;
    best ??= candidate;
    if (best.value.precision !== 'day') return best;
    if (dayOf(candidate.value) === dayOf(best.value) && candidate.value.precision !== 'day')
      return candidate;
  }
  return best;
}
