import { expect, test } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { linkCapture } from '../../clip/link-capture.ts';
import { revisionsOf } from '../clips/clips.ts';
import { editClip } from '../clips/edit-clip.ts';
import { trashClips } from '../clips/trash.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { saveCapture } from './save-capture.ts';

const NOON = Date.UTC(2022, 4, 18, 12);
const LATER = NOON + 60_000;

test('a first capture makes a clip with its text', async () => {
  const library = await freshLibrary();
  const capture = makeCapture({ published: null });
  const receipt = await saveCapture(library, capture, { revisionId: 'r1', now: NOON }, () => 'c1');

  expect(receipt).toMatchObject({ outcome: 'created', previous: null, evidence: capture.evidence });
  expect(await library.clips.toArray()).toEqual([receipt.clip]);
  expect(receipt.clip).toMatchObject({
    id: 'c1',
    identity: capture.canonicalUrl,
    title: capture.title,
    published: null,
    clippedAt: NOON,
    updatedAt: NOON,
    deletedAt: null,
    revisionId: 'r1',
    revisions: 1,
    length: capture.text.length,
    tags: [],
  });
  expect(receipt.clip).not.toHaveProperty('html');
  expect(await revisionsOf(library, 'c1')).toMatchObject([
    { id: 'r1', clipId: 'c1', capturedAt: NOON, html: capture.html, text: capture.text },
  ]);
  expect(await library.revisions.get('r1')).not.toHaveProperty('html');
});

test('ids of clips sort by the time of clipping', async () => {
  const library = await freshLibrary();
  const first = await saveCapture(library, makeCapture({ canonicalUrl: 'https://a.example/1' }), {
    revisionId: 'r1',
    now: NOON,
  });
  const second = await saveCapture(library, makeCapture({ canonicalUrl: 'https://a.example/2' }), {
    revisionId: 'r2',
    now: NOON + 1,
  });
  expect(first.clip.id < second.clip.id).toBe(true);
});

test('the same words again change nothing, however they are spaced', async () => {
  const library = await freshLibrary();
  const capture = makeCapture();
  const { clip } = await saveCapture(library, capture, { revisionId: 'r1', now: NOON });
  const again = await saveCapture(
    library,
    makeCapture({ title: 'Another headline', text: `${capture.text.replace('\n', '  \n')}\n` }),
    { revisionId: 'r2', now: LATER },
  );
  expect(again).toMatchObject({ outcome: 'unchanged', clip, previous: clip });
  expect(await library.clips.toArray()).toEqual([clip]);
  expect(await library.revisions.count()).toBe(1);
});

test('the same words again fill in what was not known, and lose nothing', async () => {
  const library = await freshLibrary();
  const before = makeCapture({ source: null, lang: 'und', bylines: [], siteName: 'Known' });
  const { clip } = await saveCapture(library, before, { revisionId: 'r1', now: NOON });
  const after = makeCapture({ source: '示例日报', siteName: null, evidence: {} });
  const again = await saveCapture(library, after, { revisionId: 'r2', now: LATER });
  expect(again.outcome).toBe('unchanged');
  expect(again.previous).toEqual(clip);
  expect(again.clip).toEqual({
    ...clip,
    source: '示例日报',
    lang: 'zh-Hans',
    bylines: ['刘岚'],
    updatedAt: LATER,
  });
});

test('other words become the current text; the former stays', async () => {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, makeCapture(), { revisionId: 'r1', now: NOON });
  const capture = makeCapture({
    url: 'https://news.example/a/1.html?from=feed',
    title: 'A new headline',
    source: null,
    text: 'New words.',
    evidence: { title: { from: 'h1' } },
  });
  const again = await saveCapture(library, capture, { revisionId: 'r2', now: LATER });
  expect(again.outcome).toBe('revised');
  expect(again.previous).toEqual(clip);
  expect(again.clip).toMatchObject({
    id: clip.id,
    url: capture.url,
    title: 'A new headline',
    source: clip.source,
    clippedAt: NOON,
    updatedAt: LATER,
    revisionId: 'r2',
    revisions: 2,
    length: 10,
  });
  expect(again.evidence).toEqual({ ...makeCapture().evidence, title: { from: 'h1' } });
  expect(await library.revisions.toCollection().primaryKeys()).toEqual(['r1', 'r2']);
});

test('what the reader corrected and added stays through a new text', async () => {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, makeCapture(), { revisionId: 'r1', now: NOON });
  await editClip(library, clip.id, { source: null, title: 'Mine', tags: ['post'], note: 'why' });
  const capture = makeCapture({ source: 'Wrong', title: 'Theirs', text: 'Other', bylines: ['甲'] });
  const again = await saveCapture(library, capture, { revisionId: 'r2', now: LATER });
  expect(again.clip).toMatchObject({
    source: null,
    title: 'Mine',
    tags: ['post'],
    note: 'why',
    bylines: ['甲'],
    corrected: ['title', 'source'],
  });
});

test('a kept link becomes the article, and an article never becomes a link', async () => {
  const library = await freshLibrary();
  const capture = makeCapture();
  const link = { ...linkCapture(capture.url, 'Link'), canonicalUrl: capture.canonicalUrl };
  const kept = await saveCapture(library, link, { revisionId: 'r1', now: NOON });
  expect(kept.clip).toMatchObject({ kind: 'link', revisionId: 'r1', length: 0 });

  const clipped = await saveCapture(library, capture, { revisionId: 'r2', now: LATER });
  expect(clipped).toMatchObject({
    outcome: 'revised',
    clip: { id: kept.clip.id, kind: 'article', title: capture.title, revisions: 2 },
  });
  const linked = await saveCapture(library, link, { revisionId: 'r3', now: LATER });
  expect(linked).toMatchObject({ outcome: 'unchanged', clip: clipped.clip });
});

test('a page that showed no text does not replace the text there is', async () => {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, makeCapture(), { revisionId: 'r1', now: NOON });
  const empty = makeCapture({ text: ' \n', html: '' });
  const again = await saveCapture(library, empty, { revisionId: 'r2', now: LATER });
  expect(again).toMatchObject({ outcome: 'unchanged', clip });
});

test('a selection is a clip beside its article', async () => {
  const library = await freshLibrary();
  await saveCapture(library, makeCapture(), { revisionId: 'r1' });
  const part = makeCapture({ kind: 'selection', text: '□刘岚' });
  expect(await saveCapture(library, part, { revisionId: 'r2' })).toMatchObject({
    outcome: 'created',
  });
  expect(await library.clips.count()).toBe(2);
});

test('clipping an article again takes it out of the trash', async () => {
  const library = await freshLibrary();
  const { clip } = await saveCapture(library, makeCapture(), { revisionId: 'r1', now: NOON });
  await trashClips(library, [clip.id], NOON + 1);
  const again = await saveCapture(library, makeCapture(), { revisionId: 'r2', now: LATER });
  expect(again).toMatchObject({
    outcome: 'unchanged',
    clip: { deletedAt: null },
    previous: { deletedAt: NOON + 1 },
  });
  expect((await library.clips.get(clip.id))?.deletedAt).toBeNull();
});

test('two saves of one page at once make one clip', async () => {
  const library = await freshLibrary();
  const receipts = await Promise.all(
    ['r1', 'r2', 'r3'].map((revisionId) => saveCapture(library, makeCapture(), { revisionId })),
  );
  expect(receipts.map(({ outcome }) => outcome).sort()).toEqual([
    'created',
    'unchanged',
    'unchanged',
  ]);
  expect(await library.clips.count()).toBe(1);
  expect(await library.revisions.count()).toBe(1);
});

test('one page of an article whose pages were joined changes nothing, another text does', async () => {
  const library = await freshLibrary();
  const [one, two] = ['第一页的文字，写闸门。', '第二页的文字，写守闸人。'];
  const joined = makeCapture({ text: `${one}\n${two}`, notes: ['joined-pages'] });
  await saveCapture(library, joined, { revisionId: 'r1', now: NOON });
  const page = makeCapture({ text: `${one}\n未完` });
  const again = await saveCapture(library, page, { revisionId: 'r2', now: LATER });
  expect(again).toMatchObject({ outcome: 'unchanged', clip: { revisionId: 'r1' } });
  const other = makeCapture({ text: `${one}\n另写的一段，比第一页原来的话还要长。` });
  expect(await saveCapture(library, other, { revisionId: 'r3' })).toMatchObject({
    outcome: 'revised',
    clip: { notes: [] },
  });
});
