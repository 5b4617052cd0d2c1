import type { Finding } from './finding.ts';

/** Characters that only one of the two Chinese scripts writes, one for one. */
const SIMPLIFIED =
  /[们这国时为发说会对经过还进后来个产业东车马风书长门问间见员学实现关开动点电话]/g;
const TRADITIONAL =
  /[們這國時為發說會對經過還進後來個產業東車馬風書長門問間見員學實現關開動點電話]/g;

/** Little words that make up a large part of any text in their language and of no other's. */
const LITTLE_WORDS: Record<string, string> = {
  en: 'the and that with was for have this from are',
  de: 'der die und das nicht den ist mit sich auf ein',
  fr: 'les des une est dans pour que qui pas sur avec',
  es: 'los las una por con para del que como más fue',
  it: 'che della sono per non del gli con una nel alla',
  pt: 'não uma com para dos mais pelo são ao foi em',
  nl: 'het een van niet voor met zijn dat ook aan',
  pl: 'nie się jest na że do jak przez oraz',
  sv: 'och att det som inte för är på med av',
  no: 'og ikke det som av til har etter på også ble en er',
  da: 'og ikke det som af til har efter på også blev en er',
  is: 'og að er sem ekki var það við hann hafi',
  fi: 'ja on ei että oli ovat myös mutta hän joka se',
  et: 'ja on ei oli aga see kui ka mis nii',
  cs: 'že je se na ale podle jsou který bylo jako pro protože a',
  sk: 'že je sa na ale podľa sú ktorý bolo ako pre pretože a',
  hr: 'je se da koji nije što su za od bilo kao i',
  hu: 'és hogy nem egy az volt már csak mert a',
  ro: 'și care este din pentru sunt după fost la cu mai',
  ca: 'els amb una que les són més aquest però per',
  lt: 'ir kad yra tai bet buvo kaip nuo apie',
  tr: 've bir bu için ile olarak daha çok',
  id: 'yang dan di untuk dengan ini dari pada tidak',
  vi: 'của và là có được trong cho không những',
};

/** Scripts that are one language's alone, for our purpose. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Cyrillic}/gu, 'ru'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Telugu}/gu, 'te'],
  [/\p{sc=Gujarati}/gu, 'gu'],
  [/\p{sc=Malayalam}/gu, 'ml'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Armenian}/gu, 'hy'],
];

/** Letters, and a word, that one language has and the others of its script have not. */
const TELLING: Record<string, [RegExp, string][]> = {
  ru: [
    [/[іїєґ]/giu, 'uk'],
    [/[јљњћђџ]/giu, 'sr'],
    [/ъ(?![еёюя])/giu, 'bg'],
  ],
  ar: [
    [/[ٹڈڑےں]/gu, 'ur'],
    [/[پچژگ]/gu, 'fa'],
  ],
  hi: [[/ळ|आहे|आणि/gu, 'mr']],
};
/** So often do they stand in a text of their language, of all its letters. */
const OFTEN = 0.004;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** zh-Hant or zh-Hans, by which script's own characters the text uses; the declared one where it uses neither. */
function chineseScript(text: string, declared: string): string {
  const traditional = count(text, TRADITIONAL);
  const simplified = count(text, SIMPLIFIED);
  if (traditional === simplified) return /hant|tw|hk|mo/i.test(declared) ? 'zh-Hant' : 'zh-Hans';
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}

function byLittleWords(text: string): {
  lang: string;
  share: number;
  shareOf: (lang: string) => number;
} {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shareOf = (lang: string) => {
    const little = new Set((LITTLE_WORDS[lang] ?? '').split(' '));
    return words.filter((word) => little.has(word)).length / Math.max(1, words.length);
  };
  const [best = 'und'] = Object.keys(LITTLE_WORDS).sort((a, b) => shareOf(b) - shareOf(a));
  return { lang: best, share: shareOf(best), shareOf };
}

/**
 * The language of a text as BCP 47: the declared one where the text bears it out, else what its script and
 * its little words show, `und` where they show nothing.
 */
export function readLanguage(text: string, declared: string): Finding<string> {
  const sample = text.slice(0, 6000);
  const letters = count(sample, /\p{L}/gu);
  const kana = count(sample, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(declared)
    ? declared.replaceAll('_', '-')
    : '';
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  if (kana > letters * 0.05) return { value: 'ja', from: 'letters of the text' };
  for (const [script, lang] of SCRIPTS) {
    if (count(sample, script) <= letters * 0.3) continue;
    if (lang === 'zh')
      return { value: chineseScript(sample, declared), from: 'letters of the text' };
    const other =
      lang === primary ||
      (lang === 'ru' && /^(?:uk|bg|sr|be|mk|kk)$/.test(primary)) ||
      (lang === 'ar' && /^(?:fa|ur)$/.test(primary)) ||
      (lang === 'hi' && /^(?:mr|ne)$/.test(primary));
    if (other) return { value: tag, from: 'html lang' };
    const told = TELLING[lang]?.find(([sign]) => count(sample, sign) > letters * OFTEN)?.[1];
    return { value: told ?? lang, from: 'letters of the text' };
  }
  const { lang, share, shareOf } = byLittleWords(sample);
  const shown = share >= 0.06 ? lang : 'und';
  const borneOut =
    tag !== '' &&
    (shown === 'und' || !(primary in LITTLE_WORDS) || shareOf(primary) >= share * 0.6);
  if (borneOut && primary !== 'zh' && primary !== 'ja') return { value: tag, from: 'html lang' };
  return { value: shown, from: 'words of the text' };
}
