import type { Clip } from '../../clip/clip.ts';
import { momentText } from '../../text/dates/moment-text.ts';
import { clippedClock } from '../clock/clip-clock.ts';
import type { ExportSettings } from '../export-settings.ts';
import { type PersonName, personName } from './person-name.ts';

/** What a citation of a clip says, before any format. Dates are `2022-05-18`, or as much of it as is known. */
export interface Citation {
  /** Names it within one file: letters, digits, `-`. */
  key: string;
  /** With an outlet it is an article of that newspaper, else a page of a site. */
  kind: 'newspaper' | 'webpage';
  authors: PersonName[];
  title: string;
  /** The newspaper, or the site. */
  container: string | null;
  /** By the clock of the place that the page told it in. */
  issued: string | null;
  /** When the clip was made, by the reader's clock: that text is the one that is cited. */
  accessed: string;
  url: string;
  /** BCP 47; `null`: not known. */
  language: string | null;
  abstract: string;
  keywords: string[];
  note: string;
}

/** The citation of a clip. Its key is made of the date and the end of the clip’s id. */
export function citationOf(clip: Clip, settings: ExportSettings): Citation {
  const { published } = clip;
  const issued = published && momentText(published).slice(0, 'YYYY-MM-DD'.length);
  return {
    key: `clip-${issued ?? 'undated'}-${clip.id.replaceAll('-', '').slice(-12)}`,
    kind: clip.source === null ? 'webpage' : 'newspaper',
    authors: clip.bylines.filter((byline) => byline.trim() !== '').map(personName),
    title: clip.title.replace(/\s+/gu, ' ').trim() || clip.canonicalUrl,
    container: clip.source ?? clip.siteName,
    issued,
    accessed: clippedClock(clip, settings).date,
    url: clip.canonicalUrl,
    language: clip.lang === 'und' || clip.lang === '' ? null : clip.lang,
    abstract: clip.excerpt,
    keywords: clip.tags.length > 0 ? clip.tags : clip.keywords,
    note: clip.note,
  };
}
