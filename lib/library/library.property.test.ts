import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCapture } from '../../tests/makers.ts';
import type { Clip, SaveReceipt } from '../clip/clip.ts';
import { tagKey } from '../clip/tag.ts';
import { EVERYTHING } from '../search/clip-query.ts';
import { editClip } from './clips/edit-clip.ts';
import { putBack } from './clips/put-back.ts';
import { deleteClips, emptyTrash, restoreClips, trashClips } from './clips/trash.ts';
import type { Library } from './library.ts';
import { openLibrary } from './open-library.ts';
import { saveCapture } from './saving/save-capture.ts';
import { undoSave } from './saving/undo-save.ts';
import { findClips } from './search/find-clips.ts';
import { tagClips } from './tags/tags.ts';
import { everyRow } from './testing/fresh-library.ts';

/** What a reader has done so far: all that can be taken back, however late. */
interface Session {
  library: Library;
  now: number;
  receipts: SaveReceipt[];
  edits: Clip[][];
}

type Step = (session: Session) => Promise<void>;

const TAGS = ['post', 'Post', 'rural'];
const tags = fc.subarray(TAGS, { maxLength: 2 });

const captures = fc
  .record({
    kind: fc.constantFrom(
      'article' as const,
      'article' as const,
      'selection' as const,
      'link' as const,
    ),
    // Few and short, so that the same article comes again and again.
    canonicalUrl: fc.constantFrom(
      'https://a.example/1',
      'https://a.example/1',
      'https://a.example/2',
    ),
    title: fc.constantFrom('One', 'Two', ''),
    source: fc.constantFrom('甲报', null),
    text: fc.constantFrom('one', 'two', 'three', 'four', ''),
  })
  .map((capture) => makeCapture({ ...capture, ...(capture.kind === 'link' && { text: '' }) }));

/** One of the clips there are, in the trash or not. */
async function pickClip({ library }: Session, at: number): Promise<Clip | undefined> {
  const clips = await library.clips.toArray();
  return clips[at % clips.length];
}

/** Clips and texts: all that a reader can lose. */
async function contents(library: Library): Promise<unknown> {
  const { clips, revisions } = await everyRow(library);
  return { clips, revisions };
}

const saving = captures.map<Step>((capture) => async (session) => {
  const { library, now } = session;
  const revisionId = `r${now}`;
  const before = await contents(library);
  await undoSave(library, await saveCapture(library, capture, { revisionId, now }));
  expect(await contents(library), 'undone at once').toEqual(before);

  const receipt = await saveCapture(library, capture, { revisionId: `${revisionId}b`, now });
  const after = await everyRow(library);
  const again = await saveCapture(library, capture, { revisionId: `${revisionId}b`, now: now + 1 });
  expect(again, 'asked again').toEqual(receipt);
  expect(await everyRow(library)).toEqual(after);
  session.receipts.push(receipt);
});

const working = fc
  .record({
    at: fc.nat(9),
    work: fc.constantFrom('edit' as const, 'tag' as const, 'trash' as const, 'delete' as const),
    add: tags,
    remove: tags,
    source: fc.constantFrom('丙报', '', null),
  })
  .map<Step>(({ at, work, add, remove, source }) => async (session) => {
    const { library, now } = session;
    const clip = await pickClip(session, at);
    if (!clip) return;
    const before = await contents(library);
    if (work === 'edit') {
      const edit = () => editClip(library, clip.id, { source, tags: add }, now);
      await putBack(library, [await edit()]);
      expect(await contents(library), 'edit put back').toEqual(before);
      session.edits.push([await edit()]);
    }
    if (work === 'tag') {
      const tag = () => tagClips(library, [clip.id], { add, remove }, now);
      await putBack(library, await tag());
      expect(await contents(library), 'tags put back').toEqual(before);
      session.edits.push(await tag());
    }
    if (work === 'trash') {
      await trashClips(library, [clip.id], now);
      if (clip.deletedAt === null) {
        await restoreClips(library, [clip.id]);
        expect(await contents(library), 'restored').toEqual(before);
        await trashClips(library, [clip.id], now);
      }
    }
    if (work === 'delete') await deleteClips(library, [clip.id]);
  });

const takingBack = fc
  .record({
    at: fc.nat(9),
    what: fc.constantFrom('save', 'save', 'edit', 'edit', 'trash', 'all trash'),
  })
  .map<Step>(({ at, what }) => async (session) => {
    const { library, receipts, edits } = session;
    const receipt = receipts[at % receipts.length];
    const edit = edits[at % edits.length];
    const clip = await pickClip(session, at);
    if (what === 'save' && receipt) await undoSave(library, receipt, session.now);
    if (what === 'edit' && edit) await putBack(library, edit);
    if (what === 'trash' && clip) await restoreClips(library, [clip.id]);
    if (what === 'all trash' && at === 0) await emptyTrash(library);
  });

async function expectSound(library: Library): Promise<void> {
  const clips = await library.clips.toArray();
  const revisions = await library.revisions.toArray();
  expect(new Set(clips.map(({ identity }) => identity)).size).toBe(clips.length);
  for (const clip of clips) {
    const own = revisions.filter(({ clipId }) => clipId === clip.id);
    const current = own.find(({ id }) => id === clip.revisionId);
    expect(current?.text.length).toBe(clip.length);
    expect(own).toHaveLength(clip.revisions);
    expect(new Set(clip.tags.map(tagKey)).size).toBe(clip.tags.length);
  }
  const ids = new Set(clips.map(({ id }) => id));
  expect(revisions.filter(({ clipId }) => !ids.has(clipId))).toEqual([]);
  const kept = clips.filter(({ deletedAt }) => deletedAt === null);
  expect((await findClips(library, EVERYTHING)).ids).toHaveLength(kept.length);
  const trash = await findClips(library, { ...EVERYTHING, trash: true });
  expect(trash.ids).toHaveLength(clips.length - kept.length);
}

test('whatever a reader does and takes back, in any order, the library stays sound', {
  timeout: 60_000,
}, async () => {
  const steps = fc.array(fc.oneof(saving, working, takingBack), { minLength: 8, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(steps, async (session) => {
      const library = await openLibrary(`test-${crypto.randomUUID()}`);
      const state: Session = { library, now: Date.UTC(2022, 4, 18), receipts: [], edits: [] };
      for (const step of session) {
        state.now += 1000;
        await step(state);
        await expectSound(library);
      }
      await library.delete();
    }),
    { numRuns: 50 },
  );
});
