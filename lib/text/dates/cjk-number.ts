const DIGITS = '〇一二三四五六七八九';

/** 十八 → 18, 二〇二二 → 2022, 三十一 → 31, 两 → 2. */
export function cjkNumber(text: string): number {
  const tens = text
    .replace(/[零○]/g, '〇')
    .replace(/[两兩]/, '二')
    .replace(/^十/, '一十')
    .replace(/十$/, '十〇')
    .replace('十', '');
  return Number([...tens].map((digit) => DIGITS.indexOf(digit)).join(''));
}
