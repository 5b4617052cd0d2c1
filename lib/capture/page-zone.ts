/** The clock of a page whose times name no zone: that of the language's country, or of the host's. */
const ZONE_OF: [RegExp, string][] = [
  [/^zh/, 'Asia/Shanghai'],
  [/^ja|\.jp$/, 'Asia/Tokyo'],
  [/^ko|\.kr$/, 'Asia/Seoul'],
  [/^de|\.de$/, 'Europe/Berlin'],
  [/^fr|\.fr$/, 'Europe/Paris'],
  [/^es$|^es-ES|\.es$/, 'Europe/Madrid'],
  [/^it|\.it$/, 'Europe/Rome'],
  [/^nl|\.nl$/, 'Europe/Amsterdam'],
  [/^pl/, 'Europe/Warsaw'],
  [/^ru/, 'Europe/Moscow'],
  [/^en-GB|\.uk$/, 'Europe/London'],
  [/^en-IN|^hi|\.in$/, 'Asia/Kolkata'],
  [/^en-AU|\.au$/, 'Australia/Sydney'],
  [/^en-US$/, 'America/New_York'],
];

/**
 * The IANA zone in which a page's bare times are read. The reader's own zone plays no part: a page says
 * the same to everybody. UTC where neither language nor host tells.
 */
export function pageZone(lang: string, host: string): string {
  return ZONE_OF.find(([sign]) => sign.test(lang) || sign.test(host))?.[1] ?? 'UTC';
}
