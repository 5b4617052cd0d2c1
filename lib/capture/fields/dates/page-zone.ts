/** The clock of a country, by the end of its hosts' names. Countries with several clocks have their capital's. */
const ZONE_OF_HOST: Record<string, string> = {
  cn: 'Asia/Shanghai',
  tw: 'Asia/Taipei',
  hk: 'Asia/Hong_Kong',
  mo: 'Asia/Macau',
  sg: 'Asia/Singapore',
  my: 'Asia/Kuala_Lumpur',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  in: 'Asia/Kolkata',
  id: 'Asia/Jakarta',
  th: 'Asia/Bangkok',
  vn: 'Asia/Ho_Chi_Minh',
  ph: 'Asia/Manila',
  au: 'Australia/Sydney',
  nz: 'Pacific/Auckland',
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  pt: 'Europe/Lisbon',
  de: 'Europe/Berlin',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  fr: 'Europe/Paris',
  be: 'Europe/Brussels',
  nl: 'Europe/Amsterdam',
  es: 'Europe/Madrid',
  it: 'Europe/Rome',
  dk: 'Europe/Copenhagen',
  no: 'Europe/Oslo',
  se: 'Europe/Stockholm',
  fi: 'Europe/Helsinki',
  pl: 'Europe/Warsaw',
  cz: 'Europe/Prague',
  hu: 'Europe/Budapest',
  gr: 'Europe/Athens',
  tr: 'Europe/Istanbul',
  ua: 'Europe/Kyiv',
  ru: 'Europe/Moscow',
  za: 'Africa/Johannesburg',
  ng: 'Africa/Lagos',
  ke: 'Africa/Nairobi',
  ca: 'America/Toronto',
  mx: 'America/Mexico_City',
  br: 'America/Sao_Paulo',
  ar: 'America/Argentina/Buenos_Aires',
  cl: 'America/Santiago',
  pe: 'America/Lima',
};

/** The clock of the country that writes a language, where there is hardly another. */
const ZONE_OF_LANGUAGE: [RegExp, string][] = [
  [/^zh/, 'Asia/Shanghai'],
  [/^ja/, 'Asia/Tokyo'],
  [/^ko/, 'Asia/Seoul'],
  [/^de/, 'Europe/Berlin'],
  [/^fr/, 'Europe/Paris'],
  [/^es$|^es-ES/, 'Europe/Madrid'],
  [/^it/, 'Europe/Rome'],
  [/^nl/, 'Europe/Amsterdam'],
  [/^pl/, 'Europe/Warsaw'],
  [/^pt-BR/, 'America/Sao_Paulo'],
  [/^pt/, 'Europe/Lisbon'],
  [/^sv/, 'Europe/Stockholm'],
  [/^tr/, 'Europe/Istanbul'],
  [/^ru/, 'Europe/Moscow'],
  [/^id/, 'Asia/Jakarta'],
  [/^vi/, 'Asia/Ho_Chi_Minh'],
  [/^en-GB/, 'Europe/London'],
  [/^en-IN|^hi/, 'Asia/Kolkata'],
  [/^en-AU/, 'Australia/Sydney'],
  [/^en-US$/, 'America/New_York'],
];

/**
 * The IANA zone in which a page's bare times are read. A Chinese page is on Beijing's clock wherever it is
 * published; of others the host's country counts before the language's. The reader's own zone plays no
 * part: a page says the same to everybody. UTC where neither language nor host tells.
 */
export function pageZone(lang: string, host: string): string {
  const byLanguage = ZONE_OF_LANGUAGE.find(([sign]) => sign.test(lang))?.[1];
  if (lang.startsWith('zh') && byLanguage) return byLanguage;
  const country = host.slice(host.lastIndexOf('.') + 1);
  const byHost = Object.hasOwn(ZONE_OF_HOST, country) ? ZONE_OF_HOST[country] : undefined;
  return byHost ?? byLanguage ?? 'UTC';
}
