import { expect, test } from 'vitest';
import type { Neighbourhood } from '../../clues/page-clues.ts';
import { makeClues } from '../../testing/make-clues.ts';
import { eastAsianReporters } from './east-asian-reporters.ts';

const reporters = (lang: string, place: keyof Neighbourhood, text: string) =>
  eastAsianReporters(makeClues({ [place]: text }, { lang }))?.value ?? null;

test.each<[string, keyof Neighbourhood, string, string[]]>([
  ['ko', 'header', '홍길동 기자', ['홍길동']],
  ['ko', 'header', '홍길동 선임기자 hong@news.example', ['홍길동']],
  ['ko', 'header', '홍길동·김철수 기자', ['김철수']],
  ['ko', 'opening', '(서울=예합뉴스) 홍길동 기자 = 냉장 화물차가 하루 한 번 지나간다.', ['홍길동']],
  ['ko', 'closing', '홍길동기자 hong@news.example', ['홍길동']],
  ['ko', 'header', '파리=홍길동 특파원', ['홍길동']],
  ['ja', 'header', '文・山田花子', ['山田花子']],
  ['ja', 'header', '取材・文／山田花子、佐藤次郎', ['山田花子', '佐藤次郎']],
  ['ja', 'header', '聞き手＝佐藤次郎', ['佐藤次郎']],
  ['ja', 'closing', '来年の春には倉庫を建てる。【山田花子、佐藤次郎】', ['山田花子', '佐藤次郎']],
])('%s, %s: %s', (lang, place, text, names) => {
  expect(reporters(lang, place, text)).toEqual(names);
});

test.each<[string, keyof Neighbourhood, string]>([
  ['ko', 'opening', '이날 홍길동 기자가 물었다.'],
  ['ko', 'header', '취재 기자'],
  ['ja', 'closing', '【写真特集】'],
  ['ja', 'closing', '【時系列で見る】'],
  ['ja', 'closing', '倉庫を建てる。【共同】'],
  ['ja', 'header', '記者会見の動画'],
  ['en', 'header', '文・山田花子'],
])('nobody: %s, %s: %s', (lang, place, text) => {
  expect(reporters(lang, place, text)).toBeNull();
});
