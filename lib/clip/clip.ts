import type { Capture, CaptureKind, CaptureNote, Evidence, Field, Image } from './capture.ts';
import type { Correctable } from './correctable.ts';
import type { Moment } from './moment.ts';
import type { Security } from './security.ts';

/**
 * A saved capture, as lists, filters and sorts need it. The body and the evidence are in its
 * revisions, so that a list never reads them.
 */
export interface Clip {
  /** UUIDv7: ids sort by the time of clipping. */
  id: string;
  kind: CaptureKind;
  /** What makes two captures one clip (`clipIdentity`): unique in the library. */
  identity: string;
  url: string;
  canonicalUrl: string;
  title: string;
  kicker: string | null;
  subtitle: string | null;
  originalTitle: string | null;
  bylines: string[];
  editors: string[];
  source: string | null;
  siteName: string | null;
  published: Moment | null;
  modified: Moment | null;
  lang: string;
  excerpt: string;
  leadImage: Image | null;
  keywords: string[];
  securities: Security[];
  notes: CaptureNote[];
  /** Set by the reader. */
  tags: string[];
  note: string;
  starred: boolean;
  /** Fields the reader corrected: a later capture of the same article leaves them alone. */
  corrected: Field[];
  /** Milliseconds since the epoch: first clipped, last changed, put into the trash (`null`: not there). */
  clippedAt: number;
  updatedAt: number;
  deletedAt: number | null;
  /** The current text. */
  revisionId: string;
  /** How many revisions there are. */
  revisions: number;
  /** Characters in the current text. */
  length: number;
}

/** One text of a clip, as it stood on the page when it was captured. Never changed once written. */
export interface Revision {
  id: string;
  clipId: string;
  capturedAt: number;
  /** `contentHash` of the text. */
  hash: string;
  title: string;
  html: string;
  text: string;
  images: Image[];
  evidence: Partial<Record<Field, Evidence>>;
}

/** The fields a reader may change by hand. */
export type ClipEdit = Partial<Pick<Clip, Correctable | 'tags' | 'note' | 'starred'>>;

/** What happened to a capture that was saved, with all that `undoSave` needs to take it back. */
export interface SaveReceipt {
  /** `created`: a new clip; `revised`: new text for a known one; `unchanged`: known, same text. */
  outcome: 'created' | 'revised' | 'unchanged';
  clip: Clip;
  /** The clip as it was before, where there was one. */
  previous: Clip | null;
  evidence: Capture['evidence'];
}
