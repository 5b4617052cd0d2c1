import type { Clip } from '../../clip/clip.ts';
import { CORRECTABLE } from '../../clip/correctable.ts';

/** What a page says about its article, beside the text. */
export const STATED = [
  ...CORRECTABLE,
  'siteName',
  'modified',
  'lang',
  'leadImage',
  'keywords',
  'securities',
] as const;

type Stated = (typeof STATED)[number];

/** Whether a page or a clip does not say this. */
export function isAbsent(from: Pick<Clip, Stated>, field: Stated): boolean {
  const value = from[field];
  if (field === 'lang') return value === 'und';
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
