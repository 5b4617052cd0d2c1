import type { Clip } from '../../clip/clip.ts';
import type { ProfileKey } from '../profiles/profile-id.ts';

/** “Clips from 新华社 are exported by my profile.” */
export interface ProfileRule {
  field: 'source' | 'tag';
  value: string;
  profile: ProfileKey;
}

/** The profile of the first rule that a clip meets, else the one that is set for all. Case makes no difference. */
export function profileFor(
  clip: Pick<Clip, 'source' | 'tags'>,
  rules: readonly ProfileRule[],
  otherwise: ProfileKey,
): ProfileKey {
  const met = rules.find(({ field, value }) => {
    const words = field === 'source' ? [clip.source ?? ''] : clip.tags;
    return words.some((word) => folded(word) === folded(value) && folded(value) !== '');
  });
  return met?.profile ?? otherwise;
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
