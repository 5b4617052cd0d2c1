import { expect, test } from 'vitest';
import { occursIn } from '../../text/find-needle.ts';
import { hasTerms, needleTerms } from './needle-terms.ts';
import { foldLine } from './search-text.ts';

test.each([
  ['邮', ['邮'], true],
  ['警邮', ['警邮'], true],
  ['警邮合作', ['警邮', '邮合', '合作'], false],
  ['𠮷', ['𠮷'], true],
  ['カード', ['カー', 'ード'], false],
  ['600519', ['600519'], true],
  ['covid-19', ['covid', '19'], false],
  ['5.18', ['5', '18'], false],
  ['a股', ['a', '股'], false],
  ['5月18日', ['5', '月', '18', '日'], false],
  ['name@mail.example', ['name', 'mail', 'example'], false],
  ['——', [], false],
])('%s is looked up as %j', (needle, terms, exact) => {
  expect(needleTerms(needle, false)).toMatchObject({ terms, prefix: null, exact });
  expect(hasTerms(needle)).toBe(terms.length > 0);
});

test('only the last word may go on, and only if it is a word', () => {
  expect(needleTerms('covid-1', true)).toMatchObject({
    terms: ['covid'],
    prefix: '1',
    exact: false,
  });
  expect(needleTerms('covi', true)).toMatchObject({ terms: [], prefix: 'covi', exact: true });
  expect(needleTerms('警邮', true)).toMatchObject({ terms: ['警邮'], prefix: null, exact: true });
  expect(needleTerms('covi ', true)).toMatchObject({ terms: ['covi'], prefix: null, exact: false });
});

test('a word too long for the index is found by its text', () => {
  const long = 'x'.repeat(40);
  const cut = { terms: ['x'.repeat(32)], prefix: null, exact: false };
  expect(needleTerms(long, false)).toMatchObject(cut);
  expect(needleTerms(long, true)).toMatchObject(cut);
});

test('a text that is pasted is looked up by its beginning, and told by itself', () => {
  const characters = Array.from({ length: 5000 }, (_, at) => String.fromCharCode(0x4e00 + at));
  const { terms, exact } = needleTerms(characters.join(''), false);
  expect([terms.length, terms[63], exact]).toEqual([64, characters.slice(63, 65).join(''), false]);
  expect(needleTerms(`${'词 '.repeat(3)}${characters.join(' ')}`, true).terms).toHaveLength(64);
});

test('where its terms stand in a needle, but for those that it has twice', () => {
  expect(needleTerms('警邮合作', false).places).toEqual([0, 1, 2]);
  expect(needleTerms('a股 covid-19x', false).places).toEqual([0, 1, 2, 3]);
  expect(needleTerms('哈哈哈 哈', false).places).toEqual([null, 3]);
});

test.each([
  ['贵州茅台(600519.SH)涨', '600519', true],
  ['代码1600519', '600519', false],
  ['代码6005190', '600519', false],
  ['涨5.18%', '5.18', true],
  ['涨15.18%', '5.18', false],
  ['大A股市', 'a股', true],
  ['新冠covid-19疫情', 'covid-19', true],
  ['covid-190', 'covid-19', false],
  ['covids covid', 'covid', true],
  ['写信到 a.b@mail.example 即可', 'b@mail.example', true],
  ['就近\n办', '就近办', false],
  ['就近\n办', '就近 办', true],
  ['1\udc002', '2', true],
])('%s, sought by %s: %s', (text, needle, expected) => {
  expect(occursIn(foldLine(text), needle, false)).toBe(expected);
});

test('what may go on is found within a word, but from its beginning', () => {
  expect(occursIn('covids', 'covid', true)).toBe(true);
  expect(occursIn('anticovid', 'covid', true)).toBe(false);
});

test('full width, case and accents make no difference', () => {
  expect(foldLine('ＣＯＶＩＤ－１９　Café')).toBe('covid-19 cafe');
});
