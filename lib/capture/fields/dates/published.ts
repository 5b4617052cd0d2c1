import type { Moment } from '../../../clip/moment.ts';
import { findDates } from '../../../text/dates/find-dates.ts';
import { wholeMonth } from '../../../text/dates/whole-month.ts';
import type { Line, Stamp } from '../../clues/page-clues.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';
import { TIME_IN_HEADLINE } from '../title/time-in-headline.ts';
import {
  NOT_ITS_DATE,
  PUBLISH_LABEL,
  SIGNED_LABEL,
  SURELY_PUBLISHED,
  UPDATE_LABEL,
} from './date-labels.ts';
import { readModified } from './modified.ts';
import { datesIn, metaDate, momentOf, type PageDate, structuredDate } from './page-dates.ts';
import { monthMoment, unixMoment } from './to-moment.ts';
import { urlDate, urlMonth } from './url-date.ts';

const PUBLISHED_META =
  /publi?sh|pub[._-]?(?:date|time)|release_?(?:date|time)|create|issued|^(?:dc\.)?date|sailthru\.date|(?:og|apub):time|citation_date/;
/** Names that mean the first publication on any site; others (`dcsext.articlefirstpublished`) come later. */
const WELL_KNOWN =
  /^(?:[a-z]+[:._-]){0,2}(?:date|pub|publi?sh|release|create|issued|citation_)\w*(?:[._-]\w+)?$|^(?:og|apub):time$/;
const NOT_PUBLISHED = /modif|update|edit|expir|publisher|type|id$/;

/** The month that an issue is of, behind the name of the paper or alone. */
const ISSUE =
  /^(?:(?:——|[（(])?《[^》]{2,20}》\s*[，,]?\s*|[（(]|\p{Lu}[\p{L} ]{2,24}, )?((?:19|20)\d\d\s?年\s?\d{1,2}\s?月(?:号|號|刊)?|\p{L}{3,10}\.? (?:19|20)\d\d)[）)]?$/u;

const DATELINE = /^[【（(〔][^【（(〔】）)〕]{2,40}[讯訊电電](?=[】）)〕])/u;

/** Nobody but a program writes a time so. */
const TO_THE_SECOND = /\d{1,2}:\d\d:\d\d$/;

/** Words beside the date of a post. */
const POSTED = /发表|發表|张贴|张貼|发布|發布|posted|^datum/i;

/** The dates near the article, those that are its updates or something else's left out. */
function shown(lines: readonly Line[], from: string, clues: Clues): PageDate[] {
  return lines
    .flatMap((line, at) => datesIn(line, from, clues, labelIn(lines[at - 1], clues)))
    .filter(({ label }) => !UPDATE_LABEL.test(label) && !NOT_ITS_DATE.test(label));
}

/** The words of the line before, which may be a label; one with a number in it is about itself, a headline is none. */
function labelIn(line: Line | undefined, { pageTitle }: Clues): string {
  if (!line || /\d/.test(line.text) || pageTitle.startsWith(line.text)) return '';
  return line.text.slice(-24);
}

/** Of the dates of a block the labelled one, else the first with a time of day, else the first. */
function bestOf(dates: readonly PageDate[]): PageDate | null {
  return (
    dates.find(({ label }) => SURELY_PUBLISHED.test(label)) ??
    dates.find(({ label }) => PUBLISH_LABEL.test(label) && !SIGNED_LABEL.test(label)) ??
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
  const inBody = clues.text
    .split('\n')
    .filter((text) => text.length < 80 && (POSTED.test(text) || TO_THE_SECOND.test(text)));
  const ends = [...clues.ends.map(said), ...closing, ...withoutList(after)].filter(
    ({ text }) => text.length < (POSTED.test(text) ? 80 : 40),
  );
  const signing = [...inBody.map(said), ...ends].filter(({ text }) => !/[，。；！？]/.test(text));
  const dates = shown(signing, 'end of the body', clues);
  return bestOf(dates.filter(({ yearless }) => !yearless));
}

/** Without a list of other articles, which is dates without a label that stand near each other. */
function withoutList(lines: readonly Line[]): Line[] {
  const isBare = lines.map(
    ({ text }) => findDates(text).length > 0 && !POSTED.test(text) && !/时间|時間|日期/.test(text),
  );
  return lines.filter((_line, at) => {
    const near = [at - 2, at - 1, at + 1, at + 2];
    return !isBare[at] || !near.some((other) => isBare[other]);
  });
}

/** 【北岭社2024年05月10日讯】: the day in the brackets that begin a text. */
function datelineDate(clues: Clues): PageDate | null {
  const lines = clues.around.opening.flatMap((line) => {
    const [text] = DATELINE.exec(line.text) ?? [];
    return text ? [{ ...line, text }] : [];
  });
  return shown(lines, 'dateline', clues).find(({ yearless }) => !yearless) ?? null;
}

/** A page that tells no more than when it was last changed was there by then. */
function updateDate(clues: Clues): Finding<Moment> | null {
  const change = readModified(clues, null);
  return change && { ...change, from: `last change: ${change.from}` };
}

/** The date of a printed edition at the top of the page; a portal shows today's date there. */
function mastheadDate(clues: Clues): PageDate | null {
  const today = unixMoment(clues.now, clues.zone).iso.slice(0, 10);
  const dates = shown(clues.around.top, 'top of the page', clues);
  return dates.find(({ value, yearless }) => !yearless && value.iso.slice(0, 10) !== today) ?? null;
}

/** True for a line that begins with a label of its first date: `Publisert 10. mai 2024 kl. 09:12 Oppdatert …` */
function isDated(text: string): boolean {
  return PUBLISH_LABEL.test(text.slice(0, Math.max(0, text.search(/\d/))));
}

/** Every date that may be the first publication, the most trusted first. */
function* candidates(clues: Clues): Generator<Finding<Moment> | null> {
  const { around, nodes } = clues;
  const below = shown(around.header, 'line under the headline', clues);
  const above = shown(around.above, 'line above the headline', clues);
  const withYear = [...below, ...above].filter(({ yearless }) => !yearless);
  const stated = [
    structuredDate(nodes, ['datePublished', 'dateCreated', 'uploadDate'], clues),
    metaDate(WELL_KNOWN, NOT_PUBLISHED, clues),
  ];
  // Chinese pages show the minute and are careless with what no reader sees; elsewhere it is the reverse.
  if (clues.lang.startsWith('zh')) yield bestOf(withYear);
  yield* stated;
  const named = clues.named['pubtime_baidu'] ?? clues.named['publish_time'] ?? '';
  yield stampDate([{ from: 'element for the time', quote: named }, ...clues.stamps], clues);
  yield metaDate(PUBLISHED_META, NOT_PUBLISHED, clues);
  yield bestOf(withYear);
  yield structuredDate(nodes, ['pubDate'], clues);
  // 12月12日下午 may be of anything: without a year only a labelled day or a minute is believed.
  yield bestOf(
    [...below, ...above].filter(
      ({ value, label, relative }) =>
        relative || value.precision !== 'day' || PUBLISH_LABEL.test(label),
    ),
  );
  yield stampDate(clues.scripted, clues);
  const openings = around.opening.filter(({ text }) =>
    isDated(text) ? text.length < 120 : text.length < 60 && !/[，。,]/.test(text),
  );
  yield bestOf(shown(openings, 'first lines of the body', clues).filter((date) => !date.yearless));
  yield datelineDate(clues);
  yield signedDate(clues);
  yield urlDate(clues);
  yield updateDate(clues);
  yield mastheadDate(clues);
  yield issueDate(clues);
  yield urlMonth(clues);
}

/** An issue at the end of the text, or a month in a line of its own under the headline: `《示例》1998年3月号`. */
function issueDate(clues: Clues): Finding<Moment> | null {
  const { header, closing, after } = clues.around;
  const ends = [...closing, ...after.slice(0, 3), ...clues.ends.map((text) => ({ text }))];
  for (const { text } of [...header, ...ends.toReversed()]) {
    const issue = text.length < 40 && wholeMonth(ISSUE.exec(text)?.[1] ?? '');
    if (issue && issue.month !== null) {
      return { value: monthMoment(issue, clues.zone), from: 'month in a line', quote: text };
    }
  }
  return null;
}

const dayOf = (moment: Moment) => moment.iso.slice(0, 10);

/** How far a page's clock and zone may be wrong, in milliseconds: nothing is published after it was read. */
const SLACK = 26 * 3600_000;

/**
 * First publication. The most trusted date decides the day; where it has no time of day, the next one of
 * the same day gives it.
 */
export function readPublished(clues: Clues): Finding<Moment> | null {
  let best: Finding<Moment> | null = null;
  for (const candidate of candidates(clues)) {
    if (!candidate || Date.parse(candidate.value.iso) > clues.now + SLACK) continue;
    best ??= candidate;
    if (best.value.precision !== 'day') return best;
    if (dayOf(candidate.value) === dayOf(best.value) && candidate.value.precision !== 'day')
      return candidate;
  }
  return best && (withTimeOfHeadline(best, clues) ?? best);
}

/** The day, at the time that the headline ends with: 村口的收储点开秤了 (09:12). */
function withTimeOfHeadline(day: Finding<Moment>, clues: Clues): Finding<Moment> | null {
  const time = TIME_IN_HEADLINE.exec(clues.headline)?.[1];
  const value = time && momentOf(`${dayOf(day.value)} ${time}`, clues);
  return value ? { ...day, value, quote: clues.headline } : null;
}
