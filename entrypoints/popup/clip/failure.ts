import { ClipperError, type ErrorCode } from '../../../lib/clip/clipper-error.ts';

/** Why something failed. `bug`: in a way that we did not foresee, in its own words. */
export type Failure = { code: ErrorCode } | { code: 'bug'; words: string };

/** What a reader can do about a failure besides reading what it says. */
interface Remedies {
  retry: boolean;
  keepLink: boolean;
}

/** A bug is told, so that the reader is not left waiting, and still reported as one. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ClipperError) return { code: error.code };
  reportError(error);
  return { code: 'bug', words: String(error) };
}

const RETRY = { retry: true, keepLink: false };
const KEEP_LINK = { retry: false, keepLink: true };
const EITHER = { retry: true, keepLink: true };
const NEITHER = { retry: false, keepLink: false };

const REMEDIES: Record<Failure['code'], Remedies> = {
  'page-restricted': KEEP_LINK,
  'page-pdf': KEEP_LINK,
  'page-gone': RETRY,
  'page-broken': EITHER,
  'page-too-large': EITHER,
  'nothing-selected': RETRY,
  'pages-unreachable': NEITHER,
  'clip-gone': RETRY,
  'disk-full': RETRY,
  'library-newer': NEITHER,
  'library-unavailable': RETRY,
  'library-replaced': RETRY,
  'worker-gone': RETRY,
  'clipboard-refused': NEITHER,
  'download-failed': NEITHER,
  'bad-setting': NEITHER,
  'nothing-to-export': NEITHER,
  'not-profiles': NEITHER,
  'archive-newer': NEITHER,
  'not-an-archive': NEITHER,
  'not-importable': NEITHER,
  'zip-locked': NEITHER,
  'zip-nested': NEITHER,
  'zip-bomb': NEITHER,
  'file-too-large': NEITHER,
  'file-unreadable': NEITHER,
  'folder-refused': NEITHER,
  'folder-gone': NEITHER,
  'file-refused': NEITHER,
  'backup-damaged': NEITHER,
  bug: EITHER,
};

/** Which buttons stand beside a failed clip. */
export function remediesOf(code: Failure['code']): Remedies {
  return REMEDIES[code];
}
