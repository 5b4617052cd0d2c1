/** First letters of the months' names in the languages of Western Europe and in Russian, accents removed. */
const MONTHS = [
  'jan|ene|gen|sty|янв',
  'feb|fev|fab|фев',
  'mar|mrz|maa|мар',
  'apr|avr|abr|апр',
  'may|mai|mag|maj|mei|маи|мая',
  'jun|juin|giu|июн',
  'jul|juil|lug|июл',
  'aug|aou|ago|авг',
  'sep|set|сен',
  'oct|okt|out|ott|окт',
  'nov|ноя',
  'dec|dez|dic|des|дек',
];
/** Polish and Turkish names, for whole dates only: elsewhere `pro`, `sie`, `kas` and `ara` are words. */
const RARER = [
  'ocak',
  'lut|sub',
  '',
  'kwi|nis',
  '',
  'cze|haz',
  'lip|tem',
  'sie',
  'wrz|eyl',
  'paz|eki',
  'lis|kas',
  'gru|ara',
];

/** A regular expression's source for the beginning of a month's name, accents removed. */
export const MONTH_START = `(?:${MONTHS.join('|')})`;

/** A regular expression's source for a month's name in letters, of any case, with a full stop or without. */
export const MONTH_NAME = '[A-Za-zÀ-ÿĀ-žА-яё]{3,12}\\.?';

/** 1 to 12 for a month's name (May, mai, März, août); `null` for another word. */
export function monthNumber(name: string): number | null {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const startsWith = (names: string) => names !== '' && new RegExp(`^(?:${names})`).test(plain);
  const known = MONTHS.findIndex(startsWith);
  const index = known < 0 ? RARER.findIndex(startsWith) : known;
  return index < 0 ? null : index + 1;
}
