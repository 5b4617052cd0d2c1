import type { Table, Transaction } from 'dexie';
import type { Clip } from '../../clip/clip.ts';
import { WORD_FIELDS } from '../../search/terms/search-text.ts';
import type { RevisionText } from '../clips/revision-parts.ts';
import { sameValue } from '../clips/same-value.ts';

/** Fields whose words are in the index; all others are in columns. */
const TEXT_FIELDS = new Set(['revisionId', ...WORD_FIELDS]);

/** A clip that was written or deleted. */
export interface ChangedClip {
  /** Whether its words may be other ones now. */
  text: boolean;
  /** Its row, where it was made in the same transaction and is as it was made; else it is to be read. */
  made: Clip | null;
}

/** What a transaction has changed, by id, and the texts that it added, by revision id. */
export interface Changes {
  clips: Map<string, ChangedClip>;
  texts: Map<string, string>;
}

/** Knows which clips a transaction has changed. */
export interface ChangedClips {
  /** What the transaction has changed since it was last asked. */
  take(transaction: Transaction): Changes;
}

/** Notes every change to the rows of clips, whoever makes it, so that none can be forgotten. */
export function watchClips(
  clips: Table<Clip, string>,
  revisions: Table<RevisionText, string>,
): ChangedClips {
  // Transactions within one another share that of IndexedDB.
  const changed = new WeakMap<IDBTransaction, Changes>();
  const changesOf = ({ idbtrans }: Transaction): Changes => {
    const changes = changed.get(idbtrans) ?? { clips: new Map(), texts: new Map() };
    changed.set(idbtrans, changes);
    return changes;
  };
  const note = (transaction: Transaction, id: string, text: boolean, made: Clip | null = null) => {
    const own = changesOf(transaction).clips;
    own.set(id, { text: text || own.get(id)?.text === true, made });
  };
  clips.hook('creating', (id, clip, transaction) => note(transaction, id, true, clip));
  clips.hook('deleting', (id, _clip, transaction) => note(transaction, id, true));
  clips.hook('updating', (modified, id, clip, transaction) => {
    // Dexie names what changed within a field by its path (bylines.0), and every list as if it had changed.
    const isOther = ([path, value]: [string, unknown]) => {
      const field = path.split('.')[0] ?? '';
      return TEXT_FIELDS.has(field) && !sameValue(clip[field as keyof Clip], value);
    };
    note(transaction, id, Object.entries(modified).some(isOther));
  });
  revisions.hook('creating', (id, { text }, transaction) => {
    changesOf(transaction).texts.set(id, text);
  });
  return {
    take(transaction) {
      const changes = changesOf(transaction);
      changed.delete(transaction.idbtrans);
      return changes;
    },
  };
}
