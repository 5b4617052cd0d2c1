/** Every way that the domain can fail. Each code has a text that says what to do (`errors.<code>`). */
export const ERROR_CODES = [
  'page-restricted',
  'page-pdf',
  'page-gone',
  'page-broken',
  'page-too-large',
  'nothing-selected',
  'pages-unreachable',
  'clip-gone',
  'disk-full',
  'library-newer',
  'library-unavailable',
  'library-replaced',
  'worker-gone',
  'clipboard-refused',
  'download-failed',
  'bad-setting',
  'nothing-to-export',
  'not-profiles',
  'archive-newer',
  'not-an-archive',
  'not-importable',
  'zip-locked',
  'zip-nested',
  'zip-bomb',
  'file-too-large',
  'file-unreadable',
  'folder-refused',
  'folder-gone',
  'file-refused',
  'backup-damaged',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * A failure that a reader can be told about. Domain code throws it, only the edges (`serve`, page
 * state) catch it; whatever else is thrown is a bug and is not caught.
 */
export class ClipperError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'ClipperError';
    this.code = code;
  }
}
