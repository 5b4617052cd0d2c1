import type { Clip } from '../../lib/clip/clip.ts';

/** Who wrote it, as the language of the text lists names. */
export function bylineText({ bylines, lang }: Pick<Clip, 'bylines' | 'lang'>): string {
  return bylines.join(/^(zh|ja)/.test(lang) ? '、' : ', ');
}
