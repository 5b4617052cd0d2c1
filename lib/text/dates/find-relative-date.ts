import { cjkNumber } from './cjk-number.ts';
import { timeAfter } from './time-of-day.ts';

/** A moment told by its distance from now. `day`: only the day of `at` is meant. */
export interface RelativeDate {
  at: Date;
  precision: 'day' | 'minute' | 'hour';
  quote: string;
}

const MINUTE = 60_000;
const UNITS: [RegExp, number][] = [
  [/^(?:秒|초|sec|seg|sek|сек)/i, MINUTE / 60],
  [/^(?:分|분|min|мин)/i, MINUTE],
  [
    /^(?:小时|小時|時|时|시간|hour|hr|stunde|heure|hora|ora|ore|uur|uren|godz|tim|час|saat|jam|giờ|tunti)/i,
    60 * MINUTE,
  ],
  [
    /^(?:天|日|일|day|tag|dag|døgn|päiv|gün|hari|ngày|dni|dzie|jour|d[ií]a|giorn|д[не])/i,
    24 * 60 * MINUTE,
  ],
];
const AGO =
  /(\d{1,3}|[一两兩二三四五六七八九十]{1,3}|半|\ban?)\s?(?:个|個)?\s?(秒钟?|分钟|分鐘|分|小时|小時|时间|時間|天|日|초|분|시간|일|sec\w*|min\w*|hours?|hrs?|days?|or[ae]|giorn[io]|uur|uren|dag\w*|godzin\w*|dni|dzie\S+|timm\w+|timer?|minutter|tunti?a?|päivää?|minuuttia?|saat|dakika|gün|jam|menit|hari|giờ|phút|ngày|сек\S*|мин\S*|час\S*|дн\S+|день)\s?(?:之?前|전|ago|fa(?!\p{L})|geleden|temu|sedan|siden|sitten|önce|(?:yang )?lalu|trước|назад)/iu;
const AGO_BEFORE =
  /(?<!\p{L})(?:vor|il y a|hace|há)\s(\d{1,3}|eine[rm]?|une?|um|uma|un|una)\s(min\w*|stunden?|tage?n?|heures?|jours?|horas?|d[ií]as?)/iu;
const NAMED_DAY =
  /刚刚|剛剛|今[天日]|昨[天日]|前天|(?<!\p{L})(?:today|yesterday|heute|gestern|hier|ayer|ieri|oggi|ontem|hoje|gisteren|vandaag|wczoraj|dzisiaj|вчера|сегодня|ig[åa]r|i går|idag|i dag|eilen|tänään|dün|bugün|včera|dnes|kemarin|hôm qua)(?!\p{L})/iu;

/** 3, 三十, 两 and 半; 1 for `a` and `une`. */
function countOf(count: string): number {
  if (count === '半') return 0.5;
  return Number(count) || (/\p{sc=Han}/u.test(count) ? cjkNumber(count) : 1);
}

function dayDistance(name: string): number {
  if (/前天/.test(name)) return 2;
  return /昨|yest|gest|hier|ayer|ieri|ontem|gist|wczo|вчер|i ?g[åa]r|eilen|dün|včera|kemarin|hôm qua/i.test(
    name,
  )
    ? 1
    : 0;
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
    const at = new Date(now.getTime() - countOf(count) * size);
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
