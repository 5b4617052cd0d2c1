import type { Revision } from '../../clip/clip.ts';

/**
 * A revision as it is stored: what searches read, and apart from it what only readers of the clip do. A page
 * is several times as long as its text, and a search reads twenty texts for each screen.
 */
export interface RevisionParts {
  text: RevisionText;
  markup: RevisionMarkup;
}

export type RevisionText = Pick<
  Revision,
  'id' | 'clipId' | 'capturedAt' | 'hash' | 'title' | 'text'
>;

export type RevisionMarkup = Pick<Revision, 'id' | 'html' | 'images' | 'evidence'>;

/** Takes a revision apart for its two tables. */
export function revisionParts(revision: Revision): RevisionParts {
  const { id, html, images, evidence, clipId, capturedAt, hash, title, text } = revision;
  return {
    text: { id, clipId, capturedAt, hash, title, text },
    markup: { id, html, images, evidence },
  };
}
