/** A time of day with the zone that was written beside it (minutes east of UTC). */
export interface TimeOfDay {
  hour: number;
  minute: number;
  second: number | null;
  offset: number | null;
  /** The IANA zone whose clock was named without saying whether it is summer: `ET`. */
  clock: string | null;
}

const CLOCK =
  '([上下]午|中午|[早晚夜][间間]|晚上?|凌晨|清晨|早上|傍晚|午[前後]|오[전후])?\\s?(\\d{1,2})(?:[:：时時点點]|\\s?(?:h|Uhr|시)\\s?|\\.(?=\\d\\d(?:\\D|$)))(\\d{2})[分분]?(?:[:：.]?(\\d{2}))?秒?(?:[.,]\\d+)?';
const HALF = '\\s?([ap]\\.?m\\.?(?![a-z]))?(?:\\s?(?:Uhr|uur|hrs)\\b)?';
/** Offsets, in hours, of the zone names that news pages write. */
const ZONES: Record<string, number> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 1,
  WEST: 1,
  CET: 1,
  MEZ: 1,
  CEST: 2,
  MESZ: 2,
  EET: 2,
  SAST: 2,
  EEST: 3,
  EAT: 3,
  MSK: 3,
  МСК: 3,
  TRT: 3,
  PKT: 5,
  IST: 5.5,
  WIB: 7,
  WITA: 8,
  SGT: 8,
  HKT: 8,
  PHT: 8,
  AWST: 8,
  WIT: 9,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  BRT: -3,
  ART: -3,
  EDT: -4,
  EST: -5,
  CDT: -5,
  MDT: -6,
  MST: -7,
  PDT: -7,
  PST: -8,
};
/** Clocks that are named without saying whether it is summer. `CST` is Chicago's or Shanghai's: it says nothing. */
const CLOCKS: Record<string, string> = {
  ET: 'America/New_York',
  EASTERN: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};
const NAMES = [...Object.keys(ZONES).slice(1), ...Object.keys(CLOCKS)].join('|');
/** Inline elements are joined without a space: `9:12 AM UTCUpdated`. */
const END = '(?=updated|published|\\P{L}|$)';
const ZONE = `(?:\\s?[(（]?((?:Z|${NAMES})${END})?\\s?([+-]\\d{1,2}(?::?\\d{2})?)?(?!\\d))?`;
const BETWEEN = '[\\s,，、;·•|｜T\\-–—/]*';
const AFTER_DATE = new RegExp(
  `^(?:${BETWEEN}(?:HKT|SGT|[(（]?(?:星期|周|週)?[一二三四五六日天月火水木金土](?:曜日)?[)）]?|at|um|kl\\.?|klo|klokken|à|às|alle|ore|ora|la|a las|om|o godz\\.|godz\\.|pukul|jam|v|в|о)?)${BETWEEN}${CLOCK}${HALF}${ZONE}`,
  'iu',
);
const BEFORE_DATE = new RegExp(
  `${CLOCK}${HALF}${ZONE}(?:${BETWEEN}(?:on|[A-Za-z]{2,9})?\\.?${BETWEEN})$`,
  'iu',
);

function offsetOf(name: string, shift: string | undefined): number | null {
  const hours = ZONES[name];
  if (!shift) return hours === undefined ? null : hours * 60;
  const [, sign, h = '', m = ''] = /([+-])(\d{1,2}):?(\d{2})?/.exec(shift) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(h) * 60 + Number(m));
}

function toTime(match: RegExpExecArray): TimeOfDay {
  const [, cjkHalf = '', hours, minutes, seconds, half = '', zone = '', shift] = match;
  const hour = Number(hours);
  const afternoon =
    /^(下|晚|夜|傍|午後|오후)|^p/i.test(cjkHalf || half) || (cjkHalf === '中午' && hour < 3);
  const midnight = hour === 12 && /^(凌|上|a)/i.test(cjkHalf || half);
  return {
    hour: midnight ? 0 : afternoon && hour < 12 ? hour + 12 : hour,
    minute: Number(minutes),
    second: seconds === undefined ? null : Number(seconds),
    offset: offsetOf(zone.toUpperCase(), shift),
    clock: CLOCKS[zone.toUpperCase()] ?? null,
  };
}

/** The time that follows a date directly (` 12:52:03`, `（星期三） 下午2点30分`, `T04:52Z`), with its length. */
export function timeAfter(text: string): { time: TimeOfDay; length: number } | null {
  const match = AFTER_DATE.exec(text);
  return match && { time: toTime(match), length: match[0].length };
}

/** The time that stands directly before a date (`12:52 PM, ` May 18), with its length. */
export function timeBefore(text: string): { time: TimeOfDay; length: number } | null {
  const match = BEFORE_DATE.exec(text);
  return match && { time: toTime(match), length: match[0].length };
}
