import { readFileSync } from 'node:fs';

/** A library as some version of the extension left it: see `tests/fixtures/libraries`. */
export interface FrozenLibrary {
  /** IndexedDB's version number: ten times ours. */
  version: number;
  stores: Record<string, FrozenStore>;
  rows: Record<string, unknown[]>;
}

interface FrozenStore {
  /** `null`: keys are given apart from the values. */
  keyPath: string | null;
  autoIncrement?: true;
  indexes: Record<string, { keyPath: string; unique: boolean; multiEntry: boolean }>;
}

/** Reads the frozen library of a schema version. */
export function frozenLibrary(version: number): FrozenLibrary {
  return JSON.parse(readFileSync(`tests/fixtures/libraries/version-${version}.json`, 'utf8'));
}

/** Writes a frozen library into a database, with nothing but IndexedDB. */
export async function thaw(name: string, frozen: FrozenLibrary): Promise<void> {
  const request = indexedDB.open(name, frozen.version);
  request.onupgradeneeded = () => {
    for (const [table, { indexes, ...options }] of Object.entries(frozen.stores)) {
      const store = request.result.createObjectStore(table, options);
      for (const [index, { keyPath, ...how }] of Object.entries(indexes)) {
        store.createIndex(index, keyPath, how);
      }
      for (const row of frozen.rows[table] ?? []) store.add(row);
    }
  };
  (await settled(request)).close();
}

/** Reads a database as `thaw` writes it, whatever its version. */
export async function freeze(name: string): Promise<FrozenLibrary> {
  const database = await settled(indexedDB.open(name));
  const tables = [...database.objectStoreNames].sort();
  const transaction = database.transaction(tables);
  const stores = tables.map((table) => transaction.objectStore(table));
  const rows = await Promise.all(stores.map((store) => settled(store.getAll())));
  const frozen = {
    version: database.version,
    stores: Object.fromEntries(stores.map((store) => [store.name, frozenStore(store)])),
    rows: Object.fromEntries(tables.map((table, at) => [table, rows[at] ?? []])),
  };
  database.close();
  return frozen;
}

function frozenStore(store: IDBObjectStore): FrozenStore {
  const indexes = [...store.indexNames].sort().map((name) => {
    const { keyPath, unique, multiEntry } = store.index(name);
    return [name, { keyPath: String(keyPath), unique, multiEntry }];
  });
  return {
    keyPath: store.keyPath === null ? null : String(store.keyPath),
    ...(store.autoIncrement ? { autoIncrement: true } : {}),
    indexes: Object.fromEntries(indexes),
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
