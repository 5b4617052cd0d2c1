import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';

/** 홍길동 기자, 홍길동 선임기자, 홍길동기자; what follows in prose is a particle: 홍길동 기자가. */
const KOREAN =
  /([가-힣]{2,4})\s+(?:[가-힣]{2,3}\s?)?(?:기자|특파원|논설위원)(?![가-힣])|(?<![가-힣])([가-힣]{3})기자(?![가-힣])/gu;
const NO_KOREAN_NAME = /^(?:취재|본지|현장|전문|담당|수습|인턴|선임|시민|우리|다른|많은|국내|외신)/;

/** 文・山田花子, 取材・文／山田花子、聞き手＝佐藤次郎, 記者 山田花子 */
const JAPANESE =
  /(?:^|[\s、（(])(?:取材・文|取材|文|執筆|著者|筆者|聞き手|構成|記者)\s*[・:：/／=＝\s]\s*([^\s（()）【】、。]+(?:[、・][^\s（()）【】、。]+)*)/gu;
/** 【山田花子、佐藤次郎】 at the end of a text. */
const SIGNED = /【([^【】]{2,40})】$/u;
const JAPANESE_NAME = /^[\p{sc=Han}々ヶ]{2,6}$/u;
const NO_JAPANESE_NAME =
  /写真|撮影|関連|動画|新聞|通信|共同|時事|特集|編集|速報|図解|本文|記事|社$|部$/u;

function koreanNames(text: string): string[] {
  return [...text.matchAll(KOREAN)]
    .map(([, spaced, glued]) => spaced ?? glued ?? '')
    .filter((name) => !NO_KOREAN_NAME.test(name));
}

function japaneseNames(text: string): string[] {
  return [...text.matchAll(JAPANESE), ...[SIGNED.exec(text)].filter((match) => match !== null)]
    .flatMap(([, names = '']) => names.split(/[、・,]/))
    .map((name) => name.replace(/[\s\u3000]|記者$/gu, ''))
    .filter((name) => JAPANESE_NAME.test(name) && !NO_JAPANESE_NAME.test(name));
}

/** The reporters whom a Japanese or Korean page names in words, nearest to the headline first; `null` on others. */
export function eastAsianReporters({ lang, around }: Clues): Finding<string[]> | null {
  const namesIn = lang.startsWith('ko')
    ? koreanNames
    : lang.startsWith('ja')
      ? japaneseNames
      : null;
  if (!namesIn) return null;
  const { header, above, opening, closing, after } = around;
  const lines = [
    ...[...header, ...above.slice(0, 2)].map(({ text }) => ({ text, words: text.slice(0, 80) })),
    ...opening.slice(0, 1).map(({ text }) => ({ text, words: text.slice(0, 60) })),
    ...[...closing.toReversed(), ...after.slice(0, 3)].map(({ text }) => ({
      text,
      words: text.slice(-60),
    })),
  ];
  for (const { text, words } of lines) {
    const names = [...new Set(namesIn(words))];
    if (names.length > 0) return { value: names, from: 'reporter in a line', quote: text };
  }
  return null;
}
