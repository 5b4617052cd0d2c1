import type { Table, Transaction } from 'dexie';
import type { Clip, Revision } from '../clip/clip.ts';
import { revisionParts } from './clips/revision-parts.ts';
import type { StoredReceipt } from './saving/receipts.ts';

/** One step of the library's schema: what the tables are from this version on. */
export interface SchemaVersion {
  version: number;
  /** Dexie's notation: primary key, then indexes (`&` unique, `*` one entry for each of an array). */
  stores: Record<string, string | null>;
  /** Rewrites the rows of the version before. Runs once, in the transaction that changes the schema. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every version there ever was, oldest first. A published one is never edited: add the next, with an
 * `upgrade` where rows change, and freeze a library of it in `tests/fixtures/libraries` for the test.
 */
export const SCHEMA_VERSIONS: SchemaVersion[] = [
  {
    version: 1,
    stores: {
      clips: 'id, &identity, clippedAt, deletedAt, *tags',
      revisions: 'id, clipId',
      receipts: 'revisionId, savedAt',
    },
  },
  {
    // The search index (docs/SEARCH.md). It is built in the background from the clips that are there.
    version: 2,
    stores: {
      indexState: 'id',
      indexMerge: 'id',
      indexNumbers: 'clipId',
      indexChanges: '++seq',
      indexColumns: '',
      indexIds: '',
      indexRecords: '',
    },
  },
  {
    // Clips can be starred.
    version: 3,
    stores: {},
    upgrade: async (transaction) => {
      await transaction.table('clips').toCollection().modify({ starred: false });
    },
  },
  {
    // Pictures that are kept, and imports: their files until they are done, and what undoes them.
    version: 4,
    stores: {
      images: 'hash, *urls',
      imports: 'id, startedAt',
      importFiles: 'importId',
      importSteps: 'id, importId',
    },
  },
  {
    // What a text looks like, apart from the text.
    version: 5,
    stores: { markup: 'id' },
    upgrade: splitRevisions,
  },
  {
    // What stands with a headline, and the securities that an article names.
    version: 6,
    stores: {},
    upgrade: addStatedFields,
  },
  {
    // Folders that the reader chose: the browser lets us keep them here only.
    version: 7,
    stores: { folders: 'use' },
  },
  {
    // The folder mirror (docs/MIRROR.md): its ledger, and the clips whose turn it is.
    version: 8,
    stores: { mirrored: 'clipId, name, *keys, *outside', mirrorChanges: '++seq' },
  },
];

/** Some hundred at a time: their pages are in memory meanwhile. */
const BATCH = 200;

async function splitRevisions(transaction: Transaction): Promise<void> {
  const revisions: Table<Revision, string> = transaction.table('revisions');
  for (let after: string | undefined = ''; after !== undefined; ) {
    const whole: Revision[] = await revisions.where('id').above(after).limit(BATCH).toArray();
    const parts = whole.map(revisionParts);
    await transaction.table('markup').bulkAdd(parts.map(({ markup }) => markup));
    await transaction.table('revisions').bulkPut(parts.map(({ text }) => text));
    after = whole.at(-1)?.id;
  }
}

/** To clips, and to those in the answers to saves, which undoing puts back. */
async function addStatedFields(transaction: Transaction): Promise<void> {
  const added = () => ({ kicker: null, subtitle: null, originalTitle: null, securities: [] });
  await transaction
    .table('clips')
    .toCollection()
    .modify((clip: Clip) => {
      Object.assign(clip, added());
    });
  await transaction
    .table('receipts')
    .toCollection()
    .modify(({ receipt }: StoredReceipt) => {
      Object.assign(receipt.clip, added());
      if (receipt.previous) Object.assign(receipt.previous, added());
    });
}
