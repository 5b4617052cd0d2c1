import { timeAfter } from './time-of-day.ts';

/** A moment told by its distance from now. `day`: only the day of `at` is meant. */
export interface RelativeDate {
  at: Date;
  precision: 'day' | 'minute' | 'hour';
  quote: string;
}

const MINUTE = 60_000;
const UNITS: [RegExp, number][] = [
  [/^(?:秒|sec|seg|sek)/i, MINUTE / 60],
  [/^(?:分|min)/i, MINUTE],
  [/^(?:小时|小時|時|时|hour|hr|stunde|heure|hora|ora|ore)/i, 60 * MINUTE],
  [/^(?:天|日|day|tag|jour|d[ií]a|giorn)/i, 24 * 60 * MINUTE],
];
const AGO =
  /(?:(?:vor|il y a|hace)\s)?(\d{1,3}|an?)\s?(?:个|個)?\s?(秒钟?|分钟|分鐘|分|小时|小時|时间|時間|天|日|sec\w*|min\w*|hours?|hrs?|days?|stunden?|tage?n?|heures?|jours?|horas?|d[ií]as?|or[ae]|giorn[io])(?:之?前|\sago|\sfa)/i;
const AGO_BEFORE =
  /\b(?:vor|il y a|hace)\s(\d{1,3}|eine[rm]?|une?)\s(min\w*|stunden?|tage?n?|heures?|jours?|horas?|d[ií]as?)/i;
const NAMED_DAY =
  /刚刚|剛剛|今[天日]|昨[天日]|前天|\b(?:today|yesterday|heute|gestern|hier|ayer|ieri)\b/i;

function dayDistance(name: string): number {
  if (/前天/.test(name)) return 2;
  return /昨|yest|gest|hier|ayer|ieri/i.test(name) ? 1 : 0;
}

/**
 * 3小时前, 昨天 14:30, 2 hours ago, vor 3 Stunden: the first such phrase of the text, counted from `now`.
 * `offsetOf` (minutes east of UTC) says on whose clock 昨天 14:30 is; asked only where it matters.
 */
export function findRelativeDate(
  text: string,
  now: Date,
  offsetOf: (now: Date) => number,
): RelativeDate | null {
  const ago = AGO.exec(text) ?? AGO_BEFORE.exec(text);
  if (ago) {
    const [quote, count = '', unit = ''] = ago;
    const size = UNITS.find(([names]) => names.test(unit))?.[1] ?? 0;
    const at = new Date(now.getTime() - (Number(count) || 1) * size);
    const precision = size < 60 * MINUTE ? 'minute' : size > 60 * MINUTE ? 'day' : 'hour';
    return { at, precision, quote };
  }
  const named = NAMED_DAY.exec(text);
  if (!named) return null;
  if (/刚刚|剛剛/.test(named[0])) return { at: now, precision: 'minute', quote: named[0] };
  const offset = offsetOf(now);
  const local = new Date(
    now.getTime() + offset * MINUTE - dayDistance(named[0]) * 24 * 60 * MINUTE,
  );
  const after = timeAfter(text.slice(named.index + named[0].length));
  local.setUTCHours(after?.time.hour ?? 0, after?.time.minute ?? 0, after?.time.second ?? 0, 0);
  return {
    at: new Date(local.getTime() - offset * MINUTE),
    precision: after ? 'minute' : 'day',
    quote: text.slice(named.index, named.index + named[0].length + (after?.length ?? 0)),
  };
}
