import { clipRecord } from './clip-record.ts';
import type { Collection } from './collection.ts';

/** Raised when a reader of the version before would misread the file. */
const VERSION = 1;

/** Everything that the library knows of the clips, one on each line: docs/JSON.md. */
export const json: Collection = {
  extension: 'json',
  mediaType: 'application/json',
  async *write(documents) {
    yield `{"format":"jianbao-clips","version":${VERSION},"clips":[`;
    let first = true;
    for await (const document of documents) {
      yield `${first ? '' : ','}\n${JSON.stringify(clipRecord(document))}`;
      first = false;
    }
    yield '\n]}\n';
  },
};
