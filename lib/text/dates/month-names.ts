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
/**
 * Names in other languages, for whole dates only: elsewhere `pro`, `sie`, `kas` and `ara` are words. Polish, Turkish,
 * Finnish, Czech, Romanian, Hungarian, Ukrainian, Greek, Arabic, Hebrew, Hindi.
 */
const RARER = [
  'ocak|tammi|led[en]|ian|січ|ιαν|يناير|ב?ינואר|जनवरी',
  'lut|sub|helmi|unor|лют|φεβ|فبراير|ב?פברואר|फरवरी|फ़रवरी',
  'brez|берез|μαρ|مارس|ב?מרץ|मार्च',
  'kwi|nis|huhti|dub|квіт|квит|απρ|[أا]بريل|ב?אפריל|अप्रैल',
  'touko|kvet|трав|μαι|مايو|ב?מאי|मई',
  'cze|haz|kesa|cervn|cerven(?!e?c)|iun|черв|ιουν|يونيو|ב?יוני|जून',
  'lip|tem|hein|cervenc|cervenec|iul|лип|ιουλ|يوليو|ב?יולי|जुलाई',
  'sie|agu|elo|srp|серп|αυγ|[أا]غسطس|ב?אוגוסט|अगस्त',
  'wrz|eyl|syys|zari|szep|верес|σεπ|سبتمبر|ב?ספטמבר|सितंबर|सितम्बर',
  'paz|eki|loka|rij|жовт|οκτ|[أا]كتوبر|ב?אוקטובר|अक्टूबर|अक्तूबर',
  'lis|kas|marras|noi|лист|νοε|نوفمبر|ב?נובמבר|नवंबर|नवम्बर',
  'gru|ara|joulu|prosin|груд|δεκ|ديسمبر|ב?דצמבר|दिसंबर|दिसम्बर',
];

/** A regular expression's source for the beginning of a month's name, accents removed. */
export const MONTH_START = `(?:${MONTHS.join('|')})`;

/** A regular expression's source for a month's name in letters, of any case, with a full stop or without. */
export const MONTH_NAME = '[A-Za-zÀ-ÿĀ-žșțА-яёіїєґΆ-ώא-תء-ي\\u0900-\\u097f]{2,12}\\.?';

/** 1 to 12 for a month's name (May, mai, März, août); `null` for another word. */
export function monthNumber(name: string): number | null {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const startsWith = (names: string) => new RegExp(`^(?:${names})`, 'u').test(plain);
  // marraskuu is November, and begins like March.
  const rarer = RARER.findIndex(startsWith);
  const index = rarer < 0 ? MONTHS.findIndex(startsWith) : rarer;
  return index < 0 ? null : index + 1;
}
