import type { Table, Transaction } from 'dexie';
import type { Clip } from '../clip/clip.ts';

/** Fields whose words are in the index; all others are in columns. */
const TEXT_FIELDS = new Set(['revisionId', 'title', 'bylines', 'note']);

/** Clips that were written or deleted, and whether the words of one may be other ones now. */
export type Changes = Map<string, { text: boolean }>;

/** Knows which clips a transaction has changed. */
export interface ChangedClips {
  /** What the transaction has changed since it was last asked. */
  take(transaction: Transaction): Changes;
}

/** Notes every change to the rows of clips, whoever makes it, so that none can be forgotten. */
export function watchClips(clips: Table<Clip, string>): ChangedClips {
  // Transactions within one another share that of IndexedDB.
  const changed = new WeakMap<IDBTransaction, Changes>();
  const changesOf = ({ idbtrans }: Transaction) => {
    const changes = changed.get(idbtrans) ?? new Map();
    changed.set(idbtrans, changes);
    return changes;
  };
  const note = (transaction: Transaction, id: string, text: boolean) => {
    const changes = changesOf(transaction);
    changes.set(id, { text: text || changes.get(id)?.text === true });
  };
  clips.hook('creating', (id, _clip, transaction) => note(transaction, id, true));
  clips.hook('deleting', (id, _clip, transaction) => note(transaction, id, true));
  clips.hook('updating', (modified, id, _clip, transaction) => {
    // Dexie names what changed within a field by its path: bylines.0
    const fields = Object.keys(modified).map((path) => path.split('.')[0] ?? '');
    note(
      transaction,
      id,
      fields.some((field) => TEXT_FIELDS.has(field)),
    );
  });
  return {
    take(transaction) {
      const changes = changesOf(transaction);
      changed.delete(transaction.idbtrans);
      return changes;
    },
  };
}
