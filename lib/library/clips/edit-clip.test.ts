import { expect, test } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import type { Clip } from '../../clip/clip.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import { EVERYTHING } from '../../search/clip-query.ts';
import type { Library } from '../library.ts';
import { saveCapture } from '../saving/save-capture.ts';
import { findClips } from '../search/find-clips.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { editClip } from './edit-clip.ts';
import { putBack } from './put-back.ts';
import { deleteClips, trashClips } from './trash.ts';

const NOON = Date.UTC(2022, 4, 18, 12);

async function libraryWithClip(): Promise<{ library: Library; clip: Clip }> {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, makeCapture(), { revisionId: 'r1', now: NOON });
  return { library, clip };
}

test('an edit changes what it names, marks it as corrected, and returns the clip as it was', async () => {
  const { library, clip } = await libraryWithClip();
  const published = {
    iso: '2022-05-17T00:00:00+08:00',
    precision: 'day',
    zone: 'assumed',
  } as const;
  const edit = { title: ' New ', bylines: [' 甲 ', ' '], source: ' 报 ', published, note: ' n ' };
  expect(await editClip(library, clip.id, edit, NOON + 1)).toEqual(clip);
  expect(await library.clips.get(clip.id)).toEqual({
    ...clip,
    title: 'New',
    bylines: ['甲'],
    source: '报',
    published,
    note: ' n ',
    corrected: ['title', 'bylines', 'source', 'published'],
    updatedAt: NOON + 1,
  });
});

test('the lines around the headline and the editors are corrected, and taken back, like the rest', async () => {
  const { library, clip } = await libraryWithClip();
  const edit = { kicker: ' 引题 ', subtitle: ' ', originalTitle: '原标题', editors: [' 周渡 '] };
  const before = await editClip(library, clip.id, edit);
  expect(await library.clips.get(clip.id)).toMatchObject({
    kicker: '引题',
    subtitle: null,
    originalTitle: '原标题',
    editors: ['周渡'],
    corrected: ['kicker', 'originalTitle', 'editors'],
  });
  await saveCapture(library, makeCapture({ text: '新', editors: ['别人'] }), { revisionId: 'r2' });
  expect((await library.clips.get(clip.id))?.editors).toEqual(['周渡']);
  await putBack(library, [before]);
  expect(await library.clips.get(clip.id)).toMatchObject({ kicker: null, editors: [] });
});

test('only what really changed counts as corrected', async () => {
  const { library, clip } = await libraryWithClip();
  await editClip(library, clip.id, { title: `${clip.title} `, source: '' });
  expect(await library.clips.get(clip.id)).toMatchObject({ source: null, corrected: ['source'] });
  await editClip(library, clip.id, { source: 'x' });
  expect(await library.clips.get(clip.id)).toMatchObject({ corrected: ['source'] });
});

test('a clip is starred, found by that, and it is taken back', async () => {
  const { library, clip } = await libraryWithClip();
  const before = await editClip(library, clip.id, { starred: true });
  const query = { ...EVERYTHING, text: 'is:starred' };
  expect((await findClips(library, query)).ids).toEqual([clip.id]);
  expect(await library.clips.get(clip.id)).toMatchObject({ starred: true, corrected: [] });
  await putBack(library, [before]);
  expect((await findClips(library, query)).ids).toEqual([]);
});

test('an edit that changes nothing writes nothing', async () => {
  const { library, clip } = await libraryWithClip();
  await editClip(library, clip.id, { title: '  ', note: '', tags: [] }, NOON + 1);
  expect(await library.clips.get(clip.id)).toEqual(clip);
});

test('a clip that is gone cannot be edited', async () => {
  const editing = editClip(await freshLibrary(), 'c1', { note: 'x' });
  await expect(editing).rejects.toEqual(new ClipperError('clip-gone'));
});

test('edits are taken back, exactly', async () => {
  const { library, clip } = await libraryWithClip();
  const before = await editClip(library, clip.id, { title: 'New', tags: ['a'], note: 'n' });
  await putBack(library, [before]);
  expect(await library.clips.get(clip.id)).toEqual(clip);
});

test('taking an edit back leaves alone what came after it', async () => {
  const { library, clip } = await libraryWithClip();
  const before = await editClip(library, clip.id, { title: 'New' });
  await saveCapture(library, makeCapture({ text: 'Other words.' }), { revisionId: 'r2' });
  await trashClips(library, [clip.id], NOON);
  await putBack(library, [before]);
  expect(await library.clips.get(clip.id)).toMatchObject({
    title: clip.title,
    corrected: [],
    revisionId: 'r2',
    revisions: 2,
    deletedAt: NOON,
  });
});

test('taking an edit back brings no deleted clip back', async () => {
  const { library, clip } = await libraryWithClip();
  const before = await editClip(library, clip.id, { title: 'New' });
  await deleteClips(library, [clip.id]);
  await putBack(library, [before]);
  expect(await library.clips.count()).toBe(0);
});
