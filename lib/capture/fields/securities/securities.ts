import type { Security } from '../../../clip/security.ts';
import { decodeEntities } from '../../../text/folding/decode-entities.ts';
import { oneLine } from '../../../text/folding/one-line.ts';
import type { PageClues } from '../../clues/page-clues.ts';
import type { Finding } from '../finding.ts';
import { quotedSecurity } from './security-links.ts';
import { type SecuritySymbol, securitySymbol } from './security-symbol.ts';

/** A round-up of the market names hundreds; the first are what it is about. */
const MAX_SECURITIES = 20;
/** Characters in which an article has named what it is about; a damaged page may have millions. */
const ENOUGH_TEXT = 200_000;
const LINK = /<a [^>]*?href="([^"]+)"[^>]*>(.*?)<\/a>/gs;
/** 贵州茅台（600519.SH）, 腾讯（00700.HK）, Example Corp (NYSE: EXM), 阿里（纽交所：BABA）. */
const IN_BRACKETS =
  /([\p{sc=Han}*A-Za-z][\p{sc=Han}\w*&.'’ -]{0,30}?)?\s?[（(]((?:[A-Za-z]{2,8}|纳斯达克|納斯達克|纽交所|紐交所|港股|港交所)[:：]\s?[A-Z0-9]{1,6}|(?:SH|SZ|BJ|HK)\d{5,6}|\d{4,6}\.(?:SH|SZ|SS|BJ|HK|TW|T)|[A-Z]{1,5}\.(?:US|OQ|O|N)|(?:60|68|00[0-3]|30[01]|92)\d{3,4})(?=[)）,，;；、\s])/gu;
/** $贵州茅台(SH600519)$, as accounts write. */
const CASHTAG = /\$([^$()（）\s]{1,16})[(（]((?:SH|SZ|BJ|HK)?\d{5,6}|[A-Z]{1,5})[)）]\$/g;
/** Six digits in brackets are also where a letter goes. */
const POSTCODE = /邮编|邮政编码|電話|电话|邮箱|地址/;

interface Mention extends SecuritySymbol {
  name: string;
  from: string;
  quote: string;
}

/** The words of a link or bracket as a name: not where they are the code again. */
function nameOf(words: string, { market, code }: SecuritySymbol): string {
  const plain = oneLine(words);
  const isCode = plain.toUpperCase().replace(/[^A-Z0-9]/g, '') === code || plain === market + code;
  return isCode || plain.length > 30 ? '' : plain;
}

/** The name that ends a run of words: `美股的示例科技` → 示例科技. None where nothing shows where it begins. */
function lastName(words: string): string {
  const han = /(?:[A-Z*]{1,4})?\p{sc=Han}{2,}[A-Z]?$/u.exec(words.trim())?.[0];
  const name = han?.split(/[的与和及是对由股](?=\p{sc=Han}{3})/u).at(-1);
  if (name !== undefined) return name.length <= 6 ? name : '';
  return /(?:\p{Lu}[\p{L}\d&.'’-]*\s?){1,4}$/u.exec(words.trim())?.[0].trim() ?? '';
}

function inLinks(html: string): Mention[] {
  return [...html.matchAll(LINK)].flatMap(([, address = '', words = '']) => {
    const symbol = quotedSecurity(decodeEntities(address));
    if (!symbol) return [];
    const text = decodeEntities(words.replace(/<[^<>]+>/g, ''));
    return [{ ...symbol, name: nameOf(text, symbol), from: 'quote link', quote: text || address }];
  });
}

function inAttributes(coded: PageClues['coded']): Mention[] {
  return coded.flatMap(({ value, words }) => {
    const symbol = securitySymbol(value.replace(/^stock_/, ''));
    return symbol
      ? [
          {
            ...symbol,
            name: nameOf(words, symbol),
            from: 'element with a code',
            quote: words || value,
          },
        ]
      : [];
  });
}

function inText(text: string): Mention[] {
  const tagged = [...text.matchAll(CASHTAG)].flatMap(([quote, name = '', code = '']) => {
    const symbol = securitySymbol(/^[A-Z]+$/.test(code) ? `us:${code}` : code);
    return symbol ? [{ ...symbol, name, from: 'code in the text', quote }] : [];
  });
  const bracketed = [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const [quote, words = '', code = ''] = match;
    const symbol = securitySymbol(code);
    if (!symbol || POSTCODE.test(words) || (/^\d+$/.test(code) && lastName(words) === ''))
      return [];
    return [{ ...symbol, name: lastName(words), from: 'code in the text', quote: `${quote}）` }];
  });
  return [...tagged, ...bracketed];
}

/**
 * The securities that an article names by code: in links to their quotes, in attributes, in brackets. A
 * name alone is none, for companies are not always meant as shares.
 */
export function readSecurities(
  html: string,
  { coded, text }: Pick<PageClues, 'coded' | 'text'>,
): Finding<Security[]> | null {
  const found: Mention[] = [];
  for (const mention of [
    ...inLinks(html),
    ...inAttributes(coded),
    ...inText(text.slice(0, ENOUGH_TEXT)),
  ]) {
    const { market, code } = mention;
    const known = found.find(
      (one) => one.code === code && (one.market === market || one.market === 'US'),
    );
    if (known) known.name ||= mention.name;
    else found.push(mention);
  }
  const [first] = found;
  if (!first) return null;
  const value = found
    .slice(0, MAX_SECURITIES)
    .map(({ market, code, name }) => ({ market, code, name }));
  return { value, from: first.from, quote: first.quote };
}
