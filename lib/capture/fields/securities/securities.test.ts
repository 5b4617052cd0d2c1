import { describe, expect, test } from 'vitest';
import { readSecurities } from './securities.ts';

/** `SH600519 贵州茅台`, each. */
function read(html: string, text = '', coded: { value: string; words: string }[] = []): string[] {
  const found = readSecurities(html, { text, coded })?.value ?? [];
  return found.map(({ market, code, name }) => `${market}:${code} ${name}`.trim());
}

describe('readSecurities', () => {
  test.each([
    ['http://quote.eastmoney.com/sh600519.html', 'SH:600519'],
    ['http://quote.eastmoney.com/unify/r/0.000001', 'SZ:000001'],
    ['http://quote.eastmoney.com/unify/r/116.00700', 'HK:00700'],
    ['https://quote.eastmoney.com/us/AAPL.html', 'US:AAPL'],
    ['http://finance.sina.com.cn/realstock/company/sz000002/nc.shtml', 'SZ:000002'],
    ['https://stockpage.10jqka.com.cn/688981/', 'SH:688981'],
    ['https://xueqiu.com/S/SH600036', 'SH:600036'],
    ['https://gu.qq.com/hk00700/gp', 'HK:00700'],
    ['http://quotes.money.163.com/1300750.html', 'SZ:300750'],
    ['https://finance.yahoo.com/quote/BABA?p=BABA', 'US:BABA'],
    ['https://finance.yahoo.com/quote/0700.HK', 'HK:00700'],
    ['https://www.google.com/finance/quote/AAPL:NASDAQ', 'NASDAQ:AAPL'],
    ['https://www.nasdaq.com/market-activity/stocks/tsla', 'NASDAQ:TSLA'],
    ['https://www.bloomberg.com/quote/700:HK', 'HK:00700'],
  ])('a link to %s', (address, security) => {
    expect(read(`<p><a href="${address}">示例</a></p>`)).toEqual([`${security} 示例`]);
  });

  test.each([
    ['贵州茅台（600519.SH）涨停', 'SH:600519 贵州茅台'],
    ['TCL科技（000100）公告', 'SZ:000100 TCL科技'],
    ['腾讯控股（00700.HK）发布业绩', 'HK:00700 腾讯控股'],
    ['$宁德时代(SZ300750)$ 今天', 'SZ:300750 宁德时代'],
    ['阿里巴巴（纽交所：BABA）', 'NYSE:BABA 阿里巴巴'],
    ['shares of Example Corp (NYSE: EXM) rose', 'NYSE:EXM Example Corp'],
    ['Example Devices (NASDAQ: EXD), which', 'NASDAQ:EXD Example Devices'],
  ])('%s', (text, security) => {
    expect(read('', text)).toEqual([security]);
  });

  test('an attribute', () => {
    expect(read('', '', [{ value: '600519,1', words: '贵州茅台' }])).toEqual([
      'SH:600519 贵州茅台',
    ]);
    expect(read('', '', [{ value: '1,600519', words: '贵州茅台' }])).toEqual([
      'SH:600519 贵州茅台',
    ]);
    expect(read('', '', [{ value: 'stock_sh600519', words: '' }])).toEqual(['SH:600519']);
  });

  test('one security is told once, with the name that some mention gave', () => {
    const html = '<a href="http://quote.eastmoney.com/sh600519.html">600519</a>';
    expect(read(html, '贵州茅台（600519.SH）')).toEqual(['SH:600519 贵州茅台']);
  });

  test.each([
    '地址：广州市（510000）',
    '全年共收购（30000）吨',
    'The act (HR: 1234) passed',
    'https://example.com (2022)',
  ])('none in %s', (text) => {
    expect(read('<p><a href="https://quote.example/sh600519">a</a></p>', text)).toEqual([]);
  });
});
