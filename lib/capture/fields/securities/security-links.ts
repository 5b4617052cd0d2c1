import { type SecuritySymbol, securitySymbol } from './security-symbol.ts';

/** How the addresses of a site's quotes name the security. */
type QuoteForm = [address: RegExp, code: (...groups: string[]) => string];

/** Addresses as they stand in the sites' own articles. */
const FORMS: QuoteForm[] = [
  [/quote\.eastmoney\.com\/(?:concept\/|stock\/)?([sbh][hzjk]\d{5,6})\b/, (code) => code],
  [/quote\.eastmoney\.com\/unify\/(?:r|cr)\/(\d{1,3}\.\w+)/, (code) => code],
  [/quote\.eastmoney\.com\/hk\/(\d{5})\b/, (code) => `hk:${code}`],
  [/quote\.eastmoney\.com\/us\/([A-Z.]+)\.html/i, (code) => `us:${code}`],
  [/(?:stock\.)?finance\.sina\.com\.cn\/realstock\/company\/([a-z]{2}\d{6})\b/, (code) => code],
  [/finance\.sina\.com\.cn\/hkstock\/quotes\/(\d{5})\b/, (code) => `hk:${code}`],
  [/finance\.sina\.com\.cn\/usstock\/quotes\/([A-Z.]+)\.html/i, (code) => `us:${code}`],
  [/(?:stockpage|basic|t)\.10jqka\.com\.cn\/(?:hk\/)?HK(\d{4,5})\b/i, (code) => `hk:${code}`],
  [/(?:stockpage|basic)\.10jqka\.com\.cn\/(\d{6})\b/, (code) => code],
  [/xueqiu\.com\/[Ss]\/([A-Z]{2}\d{6})\b/, (code) => code],
  [/xueqiu\.com\/[Ss]\/(\d{5})\b/, (code) => `hk:${code}`],
  [/xueqiu\.com\/[Ss]\/([A-Z]{1,5})\b/, (code) => `us:${code}`],
  [/gu\.qq\.com\/((?:sh|sz|bj)\d{6}|hk\d{5})\b/, (code) => code],
  [/gu\.qq\.com\/us([A-Z]{1,5})\b/, (code) => `us:${code}`],
  [
    /quotes\.money\.163\.com\/([01])(\d{6})\b/,
    (market = '', code = '') => `${market === '0' ? 'sh' : 'sz'}${code}`,
  ],
  [/stock\.hexun\.com\/(\d{6})\.s?html/, (code) => code],
  [/q\.stock\.sohu\.com\/cn\/(\d{6})\b/, (code) => code],
  [
    /futunn\.com\/(?:\w{2}\/)?stock\/(\w+)-(\w{2})\b/,
    (code = '', market = '') => `${market}:${code}`,
  ],
  [
    /google\.com\/finance\/quote\/([\w.]+):([A-Z]+)/,
    (code = '', market = '') => `${market}:${code}`,
  ],
  [/nyse\.com\/quote\/XNYS:([A-Z]+)/, (code) => `nyse:${code}`],
  [/nasdaq\.com\/market-activity\/stocks\/([a-z]+)/i, (code) => `nasdaq:${code}`],
  [
    /bloomberg\.com\/quote\/([A-Z0-9]+):([A-Z]{2})\b/,
    (code = '', market = '') => `${market}:${code}`,
  ],
  [
    /finance\.yahoo\.com\/quote\/([A-Z0-9]+)\.([A-Z]{1,2})\b/,
    (code = '', market = '') => `${market}:${code}`,
  ],
  [/finance\.yahoo\.com\/quote\/([A-Z]{1,5})\b/, (code) => `us:${code}`],
  [
    /(?:cnbc\.com\/quotes|stocktwits\.com\/symbol|seekingalpha\.com\/symbol)\/([A-Z]{1,5})\b/,
    (code) => `us:${code}`,
  ],
  [
    /(?:marketwatch\.com\/investing\/stock|wsj\.com\/market-data\/quotes)\/([a-z]{1,5})\b/i,
    (code) => `us:${code}`,
  ],
];

/** The security whose quotes an address shows, or `null`. */
export function quotedSecurity(address: string): SecuritySymbol | null {
  for (const [form, code] of FORMS) {
    const match = form.exec(address);
    if (match) return securitySymbol(code(...match.slice(1)));
  }
  return null;
}
