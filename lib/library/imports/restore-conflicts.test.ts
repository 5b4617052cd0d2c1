import { beforeEach, expect, test, vi } from 'vitest';
import { archiveBlob, piecesIn } from '../../archive/testing/archive-blob.ts';
import { wholeClip } from '../../archive/testing/whole-clips.ts';
import type { WholeClip } from '../../clip/whole-clip.ts';
import { editClip } from '../clips/edit-clip.ts';
import { deleteClips, trashClips } from '../clips/trash.ts';
import { wholeClips as clipsOf } from '../clips/whole-clips.ts';
import type { Library } from '../library.ts';
import { fakeLocks } from '../testing/fake-locks.ts';
import { everyRow, freshLibrary } from '../testing/fresh-library.ts';
import { beginImport } from './begin-import.ts';
import { dryRun } from './dry-run.ts';
import type { ImportRow } from './import-row.ts';
import { runImport } from './run-import.ts';
import { undoImport } from './undo-import.ts';

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

/** Restores an archive of these clips, after a dry run that has to say the same. */
async function restore(library: Library, clips: WholeClip[]): Promise<ImportRow> {
  const entries = await piecesIn(await archiveBlob({ clips }));
  const each = async function* () {
    yield* entries;
  };
  const about = { format: 'archive', rule: 'restore', name: 'a.zip', total: 0 } as const;
  const told = await dryRun(library, each(), 'restore');
  const { id } = await beginImport(library, { ...about, restoreSettings: false }, []);
  const done = await runImport(library, id, each());
  const { added, changed, known } = done;
  expect({ added, changed, known }).toEqual({
    added: told.added,
    changed: told.changed,
    known: told.known,
  });
  return done;
}

/** What there is, by article: the title, whether it is in the trash, and all texts with the current one first. */
async function contents(library: Library): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for await (const { clip, revisions } of clipsOf(library)) {
    const current = revisions.find(({ id }) => id === clip.revisionId);
    const older = revisions.filter((one) => one !== current);
    expect(revisions).toHaveLength(clip.revisions);
    found[clip.identity] = [
      clip.title,
      clip.deletedAt === null ? 'here' : 'trash',
      ...[current, ...older].map((one) => one?.text),
    ];
  }
  return found;
}

/** Clips and texts, and nothing about imports. */
async function rowsOf(library: Library) {
  const { clips, revisions, markup } = await everyRow(library);
  return { clips, revisions, markup };
}

/** A restore that was done again changed nothing, and is taken back: returns what is left. */
async function expectRepeatable(library: Library, clips: WholeClip[], { id }: ImportRow) {
  const after = await rowsOf(library);
  expect(await restore(library, clips)).toMatchObject({ added: 0, changed: 0 });
  expect(await rowsOf(library)).toEqual(after);
  await undoImport(library, id);
  return rowsOf(library);
}

const own = wholeClip(1, ['own']);
const URL1 = own.clip.identity;
const OTHER = 'https://news.example/other';

test('the id of a clip is that of another article here: both are kept', async () => {
  const library = await freshLibrary();
  await restore(library, [own]);
  const before = await rowsOf(library);
  const other = wholeClip(2, ['theirs'], { title: 'Theirs', identity: OTHER, updatedAt: 9e12 });
  const revisions = other.revisions.map((one) => ({ ...one, clipId: own.clip.id }));
  const clips = [{ clip: { ...other.clip, id: own.clip.id }, revisions }];
  const done = await restore(library, clips);
  expect(done).toMatchObject({ added: 1, changed: 0 });
  expect(await contents(library)).toEqual({
    [URL1]: ['Title 1', 'here', 'own'],
    [OTHER]: ['Theirs', 'here', 'theirs'],
  });
  expect(await expectRepeatable(library, clips, done)).toEqual(before);
});

test('an article that is known under another address now, by id and text: it is one clip', async () => {
  const library = await freshLibrary();
  await restore(library, [own]);
  const done = await restore(library, [{ ...own, clip: { ...own.clip, identity: OTHER } }]);
  expect(done).toMatchObject({ added: 0, changed: 0, known: 1 });
});

test('the id of a text is that of another clip’s here: both are kept', async () => {
  const library = await freshLibrary();
  await restore(library, [own]);
  const before = await rowsOf(library);
  const other = wholeClip(2, ['old', 'theirs'], { identity: OTHER });
  const revisionId = own.clip.revisionId;
  const [old, theirs] = other.revisions;
  const revisions = [old, { ...theirs, id: revisionId }] as WholeClip['revisions'];
  const clips = [{ clip: { ...other.clip, revisionId }, revisions }];
  const done = await restore(library, clips);
  expect(await contents(library)).toEqual({
    [URL1]: ['Title 1', 'here', 'own'],
    [OTHER]: ['Title 2', 'here', 'theirs', 'old'],
  });
  expect(await expectRepeatable(library, clips, done)).toEqual(before);
});

test('a text that a known clip gets has the id of another clip’s here: both are kept', async () => {
  const library = await freshLibrary();
  const known = wholeClip(2, ['old']);
  await restore(library, [own, known]);
  const before = await rowsOf(library);
  const newer = wholeClip(2, ['old', 'theirs'], { updatedAt: known.clip.updatedAt + 1 });
  const [old, theirs] = newer.revisions;
  const revisionId = own.clip.revisionId;
  const revisions = [old, { ...theirs, id: revisionId }] as WholeClip['revisions'];
  const clips = [{ clip: { ...newer.clip, revisionId }, revisions }];
  const done = await restore(library, clips);
  expect(done).toMatchObject({ added: 0, changed: 1 });
  expect(await contents(library)).toEqual({
    [URL1]: ['Title 1', 'here', 'own'],
    [known.clip.identity]: ['Title 2', 'here', 'theirs', 'old'],
  });
  expect(await expectRepeatable(library, clips, done)).toEqual(before);
});

test('a clip that was edited here since: the edit stays', async () => {
  const library = await freshLibrary();
  await restore(library, [own]);
  await editClip(library, own.clip.id, { title: 'Edited', note: 'mine' });
  expect(await restore(library, [own])).toMatchObject({ added: 0, changed: 0, known: 1 });
  expect((await library.clips.get(own.clip.id))?.note).toBe('mine');
});

test('a clip that was edited there since: its row counts, and what was here comes back with the undo', async () => {
  const library = await freshLibrary();
  await restore(library, [own]);
  await editClip(library, own.clip.id, { note: 'mine' });
  const before = await rowsOf(library);
  const theirs = wholeClip(1, ['own', 'newer'], { note: 'theirs', updatedAt: 9e12 });
  const done = await restore(library, [theirs]);
  expect(done).toMatchObject({ added: 0, changed: 1 });
  expect((await library.clips.get(own.clip.id))?.note).toBe('theirs');
  expect(await contents(library)).toEqual({ [URL1]: ['Title 1', 'here', 'newer', 'own'] });
  expect(await expectRepeatable(library, [theirs], done)).toEqual(before);
});

test('a clip that is in the trash here and not there comes out of it, told as changed', async () => {
  const library = await freshLibrary();
  await restore(library, [own]);
  await trashClips(library, [own.clip.id]);
  const before = await rowsOf(library);
  const done = await restore(library, [own]);
  expect(done).toMatchObject({ added: 0, changed: 1 });
  expect(await contents(library)).toEqual({ [URL1]: ['Title 1', 'here', 'own'] });
  expect(await expectRepeatable(library, [own], done)).toEqual(before);
});

test('a clip that is in the trash there and not here stays where it is', async () => {
  const library = await freshLibrary();
  await restore(library, [own]);
  const theirs = wholeClip(1, ['own'], { deletedAt: 7, updatedAt: 9e12 });
  await restore(library, [theirs]);
  expect(await contents(library)).toEqual({ [URL1]: ['Title 1', 'here', 'own'] });
});

test('a clip that is in the trash on both sides stays there, as long as the later of the two says', async () => {
  const library = await freshLibrary();
  await restore(library, [wholeClip(1, ['own'], { deletedAt: 9 })]);
  await restore(library, [wholeClip(1, ['own'], { deletedAt: 7, updatedAt: 9e12 })]);
  expect((await library.clips.get(own.clip.id))?.deletedAt).toBe(9);
});

test('a clip that was deleted for good comes back', async () => {
  const library = await freshLibrary();
  await restore(library, [own]);
  await deleteClips(library, [own.clip.id]);
  expect(await restore(library, [own])).toMatchObject({ added: 1 });
  expect(await contents(library)).toEqual({ [URL1]: ['Title 1', 'here', 'own'] });
});

test('a text that only the archive has comes in though the clip was edited here since', async () => {
  const library = await freshLibrary();
  await restore(library, [own]);
  await editClip(library, own.clip.id, { note: 'mine' });
  expect(await restore(library, [wholeClip(1, ['own', 'newer'])])).toMatchObject({ changed: 1 });
  expect((await library.clips.get(own.clip.id))?.note).toBe('mine');
  expect(await contents(library)).toEqual({ [URL1]: ['Title 1', 'here', 'newer', 'own'] });
});
