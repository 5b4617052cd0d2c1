import { isChineseName } from '../../../text/names/person-name.ts';
import { isPlaceName } from '../../../text/names/place-names.ts';

/** What a reporter did, at the end: 綜合報導, 采访报道, 10日專電. */
const REPORTED =
  /(?:(?:\d{1,2}月)?\d{1,2}日)?(?:即[时時]|[综綜]合|[连連][线線]|[专專][题題]|[采採][访訪]|外|[专專])*(?:[报報][导導道]|[电電]|[专專][访訪]|特稿)$/u;
const FILED = /[\s／/╱]*[发發]自.*$/u;
/** The place behind a space or a slash. */
const PARTED = /[\s／/╱]+(\p{sc=Han}{2,6})$/u;

/**
 * The names in 李在山 北京报道, 王小明台北10日電, 方敏发自上海: without where they report from and that they do. What is
 * glued to the names goes where it is a known place, or where only without it a name remains.
 */
export function withoutFiling(text: string): string {
  const filed = text.replace(FILED, '').trim();
  const reported = REPORTED.exec(filed)?.[0];
  if (reported === undefined) return filed;
  const names = filed.slice(0, -reported.length).trim();
  // 方敏 云川报道 tells a place, whatever it looks like; 方敏 李在山 报道 two names.
  const isGlued = filed === names + reported;
  const apart = names.replace(PARTED, (whole, place: string) =>
    isChineseName(place) && !isGlued ? whole : '',
  );
  return apart === names ? withoutGlued(names) : apart;
}

function withoutGlued(names: string): string {
  const [, others = '', last = ''] = /^(.*?)(\p{sc=Han}*)$/u.exec(names) ?? [];
  for (const length of [3, 2, 4]) {
    const rest = last.slice(0, -length);
    if (rest.length > 1 && isPlaceName(last.slice(-length))) return withoutGlued(others + rest);
  }
  if (last.length < 4 || isChineseName(last)) return names;
  const end = [2, 3, 4].find((length) => isChineseName(last.slice(0, -length)));
  return end ? others + last.slice(0, -end) : names;
}
