import { expect, onTestFinished, test } from 'vitest';
import { ClipperError } from '../clip/clipper-error.ts';
import { getClips, revisionsOf } from './clips/clips.ts';
import { SCHEMA_VERSIONS, type SchemaVersion } from './migrations.ts';
import { openLibrary } from './open-library.ts';
import { freeze, frozenLibrary, thaw } from './testing/frozen-library.ts';

const latest = Math.max(...SCHEMA_VERSIONS.map(({ version }) => version));

/** A database's name, and its end when the test has finished. */
function databaseName(): string {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => {
    indexedDB.deleteDatabase(name);
  });
  return name;
}

// Each is the same library, written by the extension of its time: this is what a new version adds to.
test.each(SCHEMA_VERSIONS)(
  'a library of version $version opens as one of today',
  async ({ version }) => {
    const name = databaseName();
    await thaw(name, frozenLibrary(version));
    const library = await openLibrary(name);
    for (const clip of await library.clips.toArray()) {
      const revisions = await revisionsOf(library, clip.id);
      expect(revisions).toHaveLength(clip.revisions);
      expect(revisions[0]?.id).toBe(clip.revisionId);
    }
    library.close();
    expect(await freeze(name)).toEqual(frozenLibrary(latest));
  },
);

test.each(SCHEMA_VERSIONS)(
  'version $version is still what it was when it was published',
  async ({ version }) => {
    const name = databaseName();
    const versions = SCHEMA_VERSIONS.filter((one) => one.version <= version);
    (await openLibrary(name, versions)).close();
    expect((await freeze(name)).stores).toEqual(frozenLibrary(version).stores);
  },
);

/** What adding a version looks like: a field for every clip, and an index on it. */
const next: SchemaVersion = {
  version: latest + 1,
  stores: { clips: 'id, &identity, clippedAt, deletedAt, *tags, opened' },
  upgrade: async (transaction) => {
    await transaction.table('clips').toCollection().modify({ opened: 0 });
  },
};

test('the next version rewrites the rows, and this extension then leaves the library alone', async () => {
  const name = databaseName();
  await thaw(name, frozenLibrary(latest));
  const library = await openLibrary(name, [...SCHEMA_VERSIONS, next]);
  const ids = await library.clips.where('opened').equals(0).primaryKeys();
  expect(await getClips(library, ids)).toHaveLength(
    frozenLibrary(latest).rows['clips']?.length ?? 0,
  );
  library.close();

  const upgraded = await freeze(name);
  await expect(openLibrary(name)).rejects.toEqual(new ClipperError('library-newer'));
  expect(await freeze(name)).toEqual(upgraded);
});

test('a migration that fails leaves the library of before', async () => {
  const name = databaseName();
  await thaw(name, frozenLibrary(latest));
  const failing: SchemaVersion = {
    ...next,
    upgrade: async (transaction) => {
      await next.upgrade?.(transaction);
      throw new Error('in the middle');
    },
  };
  const opening = openLibrary(name, [...SCHEMA_VERSIONS, failing]);
  await expect(opening).rejects.toEqual(new ClipperError('library-unavailable'));
  expect(await freeze(name)).toEqual(frozenLibrary(latest));
});
