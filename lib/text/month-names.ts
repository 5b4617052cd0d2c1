/** First letters of the months' names in the languages of Western Europe, accents removed. */
const MONTHS = [
  'jan|ene|gen|sty',
  'feb|fev|fab',
  'mar|mrz|maa',
  'apr|avr|abr',
  'may|mai|mag|maj|mei',
  'jun|juin|giu',
  'jul|juil|lug',
  'aug|aou|ago',
  'sep|set',
  'oct|okt|out|ott',
  'nov',
  'dec|dez|dic|des',
];

/** A regular expression's source for the beginning of a month's name, accents removed. */
export const MONTH_START = `(?:${MONTHS.join('|')})`;

/** A regular expression's source for a month's name in letters, of any case, with a full stop or without. */
export const MONTH_NAME = '[A-Za-zäéûçôÄÉ]{3,10}\\.?';

/** 1 to 12 for a month's name (May, mai, März, août); `null` for another word. */
export function monthNumber(name: string): number | null {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const index = MONTHS.findIndex((names) => new RegExp(`^(?:${names})`).test(plain));
  return index < 0 ? null : index + 1;
}
