import { pinyin } from 'pinyin-pro';

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
