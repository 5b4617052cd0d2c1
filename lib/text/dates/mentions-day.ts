import { MONTH_START } from './month-names.ts';

const NUMBER = /[\d〇○零一二三四五六七八九]/;

/** The forms that `findDates` reads, without what it takes to read them. In lower case. */
const FORMS = [
  '(?:19|20)\\d\\d\\s?[-/.．年년]\\s{0,2}\\d',
  '\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号號]',
  '\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d\\d',
  `\\d(?:st|nd|rd|th|er|[º°.])?[\\s-](?:de |of )?${MONTH_START}`,
  `(?<!\\p{L})${MONTH_START}\\p{L}{0,7}\\.?\\s?\\d`,
  '[〇○零一二三四五六七八九]{4}年',
  '(?:民[國国]|令和|平成)\\s?\\d',
];
/** Not for any case: then browsers look up the other case of all letters, for two milliseconds. */
const DAY = new RegExp(FORMS.join('|'), 'u');

/**
 * True where a text has a day written out. A small stand-in for `findDates` in the page, where only
 * that there is one matters, and every byte is injected.
 */
export function mentionsDay(text: string): boolean {
  if (!NUMBER.test(text)) return false;
  return DAY.test(
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .toLowerCase(),
  );
}
