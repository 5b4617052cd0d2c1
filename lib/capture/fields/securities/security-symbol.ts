/** A security without its name. */
export interface SecuritySymbol {
  market: string;
  code: string;
}

/** East Money's numbers for markets, with those that its old pages had. */
const NUMBERED: Record<string, string> = {
  '1': 'SH',
  '0': 'SZ',
  '2': 'SZ',
  '116': 'HK',
  '105': 'NASDAQ',
  '106': 'NYSE',
  '107': 'AMEX',
};

/** What markets are called in codes and in brackets, in lower case. */
const MARKETS: Record<string, string> = {
  sh: 'SH',
  ss: 'SH',
  sse: 'SH',
  xshg: 'SH',
  sz: 'SZ',
  szse: 'SZ',
  xshe: 'SZ',
  bj: 'BJ',
  bse: 'BJ',
  hk: 'HK',
  hkex: 'HK',
  sehk: 'HK',
  港股: 'HK',
  港交所: 'HK',
  us: 'US',
  nasdaq: 'NASDAQ',
  nasdaqgs: 'NASDAQ',
  xnas: 'NASDAQ',
  o: 'NASDAQ',
  oq: 'NASDAQ',
  纳斯达克: 'NASDAQ',
  納斯達克: 'NASDAQ',
  nyse: 'NYSE',
  xnys: 'NYSE',
  n: 'NYSE',
  纽交所: 'NYSE',
  紐交所: 'NYSE',
  amex: 'AMEX',
  tw: 'TW',
  twse: 'TW',
  tpe: 'TW',
  lon: 'LSE',
  lse: 'LSE',
  l: 'LSE',
  t: 'TSE',
  tyo: 'TSE',
  tse: 'TSE',
  ks: 'KRX',
  krx: 'KRX',
  de: 'XETRA',
  xetra: 'XETRA',
  etr: 'XETRA',
  pa: 'EURONEXT',
  epa: 'EURONEXT',
  euronext: 'EURONEXT',
  asx: 'ASX',
  ax: 'ASX',
  tsx: 'TSX',
  to: 'TSX',
};

/** The market whose codes of six digits begin so. */
function marketOfDigits(code: string): string | null {
  if (/^(?:60|68|90|51|56|58)/.test(code)) return 'SH';
  if (/^(?:00|30|20|15|16|18)/.test(code)) return 'SZ';
  return /^(?:8[378]|43|92)/.test(code) ? 'BJ' : null;
}

/** The code as its market writes it: Hong Kong has five digits, Americans capital letters. */
function symbol(market: string | null | undefined, code: string): SecuritySymbol | null {
  if (!market) return null;
  if (market === 'HK') {
    return /^\d{1,5}$/.test(code) ? { market, code: code.padStart(5, '0') } : null;
  }
  if (/^(?:SH|SZ|BJ)$/.test(market)) return /^\d{6}$/.test(code) ? { market, code } : null;
  if (/^(?:TW|TSE|KRX)$/.test(market)) return /^\d{4,6}$/.test(code) ? { market, code } : null;
  return /^[A-Z][A-Z.-]{0,5}$/i.test(code) ? { market, code: code.toUpperCase() } : null;
}

/** The market by any of its names; `null` for another word. */
function marketOf(name: string): string | null {
  const key = name.toLowerCase();
  return Object.hasOwn(MARKETS, key) ? (MARKETS[key] ?? null) : null;
}

/**
 * The security that a code means, in the ways that sites write it: `sh600519`, `600519.SH`, `1.600519`,
 * `600519,1`, `HK:00700`, `NYSE: ABC`, `AAPL.O`, `600519` alone; `null` for what is no code.
 */
export function securitySymbol(text: string): SecuritySymbol | null {
  const plain = text.trim();
  const chinese = /^([a-z]{2})(\d{5,6})$/i.exec(plain);
  if (chinese) return symbol(marketOf(chinese[1] ?? ''), chinese[2] ?? '');
  if (/^\d{6}$/.test(plain)) return symbol(marketOfDigits(plain), plain);
  const [, first = '', last = ''] =
    /^([^\s.:：,|_]+)\s*[.:：,|_-]\s*([^\s.:：,|_]+)/.exec(plain) ?? [];
  const numbered = (number: string) =>
    Object.hasOwn(NUMBERED, number) ? NUMBERED[number] : undefined;
  return (
    symbol(marketOf(first), last) ??
    symbol(marketOf(last), first) ??
    symbol(numbered(first), last) ??
    (/^\d{5,6}$/.test(first) ? symbol(numbered(last), first) : null)
  );
}
