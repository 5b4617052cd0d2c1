import type { Moment } from '../../clip/moment.ts';
import type { SoughtWords } from './find-selectors.ts';

/** What may stand around the words: a label, a place, a second date. */
const AROUND = 30;

/** What to look for on a page where a name or a headline stands; several names must stand together. */
export function soughtNames(names: readonly string[]): SoughtWords {
  const groups = names.map((name) => {
    const isShort = /^\p{sc=Han}{2}$/u.test(name);
    return isShort ? [name, `${name.charAt(0)} ${name.charAt(1)}`] : [name];
  });
  return { groups, maxLength: names.join(' ').length + AROUND };
}

/** What to look for where a time stands, in the ways that pages write one. */
export function soughtMoment({ iso, precision }: Moment): SoughtWords {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const [m, d] = [String(Number(month)), String(Number(day))];
  const days = [
    ...['-', '/', '.'].flatMap((between) => [
      [year, month, day].join(between),
      [year, m, d].join(between),
    ]),
    `${month}月${day}日`,
    `${m}月${d}日`,
  ];
  const groups = precision === 'day' ? [days] : [days, [iso.slice(11, 16)]];
  return { groups, maxLength: 20 + AROUND };
}
