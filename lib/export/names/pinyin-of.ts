import { customPinyin, pinyin } from 'pinyin-pro';

/** Words found in names of outlets that the library's dictionary reads wrongly. */
customPinyin({ 央行: 'yāng háng', 投行: 'tóu háng', 乐清: 'yuè qīng', 旅行家: 'lǚ xíng jiā' });

/**
 * A name in pinyin without tones or separators (重庆日报 gives `chongqingribao`), Latin letters and
 * digits as they are, the rest left out. Characters with several readings are read by the word they
 * stand in.
 */
export function pinyinOf(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '');
}
