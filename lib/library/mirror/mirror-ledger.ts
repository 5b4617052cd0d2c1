import type { MirroredClip } from '../../clip/mirrored-clip.ts';
import type { Library } from '../library.ts';
import { groupCommit } from './group-commit.ts';
import type { MirrorTurn } from './mirror-turns.ts';

/** What the mirror wrote before, as the library keeps it, for one run of it. */
export interface LibraryLedger {
  put(entry: MirroredClip): Promise<void>;
  isTaken(key: string, clipId: string): Promise<boolean>;
  reserve(key: string, clipId: string): boolean;
  alone(key: string, work: () => Promise<void>): Promise<void>;
  show(key: string, clipId: string): void;
  release(key: string, clipId: string): Promise<boolean>;
  namesakes(name: string, clipId: string): Promise<number>;
  /** Keeps what became of a clip's files (`null`: it has none), and takes its changes off the list. */
  finish(turn: MirrorTurn, entry: MirroredClip | null): Promise<void>;
}

/** One entry that is to be stored, or what a turn has come to. */
interface Entered {
  clipId: string;
  entry: MirroredClip | null;
  changes: number[];
}

/** The ledger of a library. Several clips may be at it at a time: what they enter is stored together. */
export function libraryLedger(library: Library): LibraryLedger {
  const { mirrored, mirrorChanges } = library;
  // For the whole run: who has looked at the ledger before an entry came may ask for its place after.
  const reserved = new Map<string, string>();
  // Who shows a picture no more stands in the ledger until their turn is over.
  const released = new Map<string, Set<string>>();
  const turns = new Map<string, Promise<void>>();
  const enter = groupCommit(async (all: Entered[]) => {
    await library.store([mirrored, mirrorChanges], async () => {
      await mirrored.bulkPut(all.flatMap(({ entry }) => entry ?? []));
      await mirrored.bulkDelete(all.flatMap(({ clipId, entry }) => (entry ? [] : clipId)));
      await mirrorChanges.bulkDelete(all.flatMap(({ changes }) => changes));
    });
  });
  const isReserved = (key: string, clipId: string) => (reserved.get(key) ?? clipId) !== clipId;

  return {
    put: (entry) => enter({ clipId: entry.clipId, entry, changes: [] }),
    async isTaken(key, clipId) {
      const owners = await mirrored.where('keys').equals(key).primaryKeys();
      return isReserved(key, clipId) || owners.some((owner) => owner !== clipId);
    },
    reserve(key, clipId) {
      if (isReserved(key, clipId)) return false;
      reserved.set(key, clipId);
      return true;
    },
    alone(key, work) {
      const before = turns.get(key) ?? Promise.resolve();
      // How the one before ended is for those to know who began it.
      const now = before.catch(() => undefined).then(work);
      turns.set(key, now);
      return now;
    },
    show: (key, clipId) => void released.get(key)?.delete(clipId),
    async release(key, clipId) {
      const gone = released.get(key) ?? new Set();
      released.set(key, gone.add(clipId));
      const owners = await mirrored.where('keys').equals(key).primaryKeys();
      return owners.every((owner) => gone.has(owner));
    },
    async namesakes(name, clipId) {
      const [all, own] = await Promise.all([
        mirrored.where('name').equals(name).count(),
        mirrored.get(clipId),
      ]);
      return own?.name === name ? all - 1 : all;
    },
    finish: ({ clipId, changes }, entry) => enter({ clipId, entry, changes }),
  };
}
