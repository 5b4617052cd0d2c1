import { type Flags, HAS } from '../indexing/flags.ts';
import type { Quality } from '../query/query-node.ts';

/** The flag of each quality that is a flag: tags have a column of their own. */
export const QUALITY_FLAGS: Record<Exclude<Quality, 'tag'>, Flags> = {
  note: HAS.note,
  byline: HAS.byline,
  image: HAS.image,
  link: HAS.link,
  selection: HAS.selection,
  starred: HAS.starred,
};
