/** A file that we wrote into the mirrored folder, or were about to write. */
export interface WrittenFile {
  /** From the folder, with `/` between. */
  path: string;
  /** SHA-256 of the bytes, as lower-case hex: a file with other bytes is the reader's. */
  hash: string;
}

/** What the folder mirror knows of one clip: its entry in the ledger. */
export interface MirroredClip {
  clipId: string;
  /** The path that its profile gives it; empty: it is to be placed anew. */
  name: string;
  /** The file that is kept up to date: `name`, or one with a number; empty: none is written yet. */
  path: string;
  /** Which state of the clip that file has. */
  stamp: string;
  /** Every file of the clip that may be there. More than one: something was begun and not finished. */
  files: WrittenFile[];
  /** Pictures that its file shows and may be there; other clips may show them too. Left out: none. */
  pictures?: WrittenFile[];
  /** `files` and `pictures` as names are compared: no other clip's file goes there. */
  keys: string[];
  /** Files of the reader's that stand where this clip's would: changed since we wrote them, or there before. */
  outside: string[];
}
