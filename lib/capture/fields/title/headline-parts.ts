import { squash } from '../../../text/folding/squash.ts';
import type { PageClues } from '../../clues/page-clues.ts';

/** A headline on the page, and what stands in the same heading but is no part of it. */
export interface Headline {
  headline: string;
  /** 引题: the words before it. */
  kicker: string | null;
  /** 副题: the words after it. */
  subtitle: string | null;
}

/** Longer words before a headline are not its kicker. */
const MAX_KICKER = 60;

/**
 * Takes a heading apart where its elements and a stated title show the seam: `<h1><span>Kultur</span>
 * <span>Theater in der Halle</span></h1>` on a page that calls itself `Theater in der Halle`.
 */
export function headlineParts(
  { headline, headlineParts: parts }: Pick<PageClues, 'headline' | 'headlineParts'>,
  stated: readonly string[],
): Headline {
  const titles = stated.map(squash);
  const join = (some: readonly string[]) => some.join(' ').trim();
  for (let at = 1; at < parts.length; at++) {
    const before = join(parts.slice(0, at));
    const after = join(parts.slice(at));
    if (titles.includes(squash(after)) && squash(after) !== '' && before.length <= MAX_KICKER) {
      return { headline: bare(after) ?? after, kicker: bare(before), subtitle: null };
    }
    if (titles.includes(squash(before)) && squash(before) !== '') {
      return { headline: before, kicker: null, subtitle: bare(after) };
    }
  }
  // `Kultur` and `Theater` on two lines are one title with a colon where it is stated.
  const spelled = parts.length > 1 && stated.find((title) => squash(title) === squash(headline));
  return { headline: spelled || headline, kicker: null, subtitle: null };
}

/** Without the colon, dash or bar that parts it from the headline; `null` where no word is left. */
function bare(words: string): string | null {
  return words.replace(/^[\s:：|–—-]+|[\s:：|–—-]+$/g, '') || null;
}
