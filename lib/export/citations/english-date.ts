const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** `2022-05-18`, or less of it, in the parts that English citations put in one order or another. */
export function englishDate(date: string): { year: string; monthDay: string } {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, monthDay: `${MONTHS[Number(month) - 1] ?? ''} ${Number(day) || ''}`.trim() };
}
