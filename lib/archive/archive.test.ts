import { expect, test } from 'vitest';
import { ClipperError } from '../clip/clipper-error.ts';
import { sha256 } from '../clip/sha256.ts';
import { blobOf } from './blob-of.ts';
import { readArchive } from './read-archive.ts';
import { sealedLine } from './sealed-line.ts';
import { archiveBlob, piecesIn } from './testing/archive-blob.ts';
import { wholeClip } from './testing/whole-clips.ts';
import { zipEntries } from './zip-entries.ts';
import { zipFiles } from './zip-files.ts';

const UTF8 = new TextEncoder();

/** So many clips with texts that differ. */
const clips = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    wholeClip(at, [`Text of number ${at}. ${'x'.repeat(at)}`]),
  );

async function picture(words: string) {
  const bytes = UTF8.encode(words).buffer;
  return { hash: await sha256(bytes), type: 'image/png', bytes, urls: ['https://a.example/1.png'] };
}

/** A ZIP with just these files. */
async function zipOf(files: Record<string, string>): Promise<Blob> {
  const { blob } = await blobOf(async (sink) => {
    const zip = zipFiles(sink, new Date(0));
    for (const [name, text] of Object.entries(files)) await zip.add(name, UTF8.encode(text));
    await zip.close();
  });
  return blob;
}

test('everything comes back, in the order of the library', async () => {
  const contents = {
    clips: [...clips(70), wholeClip(70, ['old', 'new'], { deletedAt: 5, tags: ['甲'], note: 'n' })],
    images: [await picture('one')],
    settings: { profile: 'finews', rules: [{ host: 'a.example' }] },
  };
  expect(await piecesIn(await archiveBlob(contents))).toEqual([
    { kind: 'settings', settings: contents.settings },
    ...contents.clips.map((whole) => ({ kind: 'clip', whole })),
    ...contents.images.map((image) => ({ kind: 'image', image })),
  ]);
});

test('an empty library makes an archive too', async () => {
  expect(await piecesIn(await archiveBlob({}))).toEqual([{ kind: 'settings', settings: {} }]);
});

test('the list of checksums is one that sha256sum reads, true of every file', async () => {
  const entries = (await zipEntries(await archiveBlob({ clips: clips(3) }))) ?? [];
  const texts = new Map(
    await Promise.all(entries.map(async ({ name, read }) => [name, (await read()).bytes] as const)),
  );
  const list = new TextDecoder().decode(texts.get('checksums.sha256'));
  texts.delete('checksums.sha256');
  const sums = await Promise.all(
    [...texts].map(async ([name, bytes]) => `${await sha256(bytes)}  ${name}\n`),
  );
  expect(list).toBe(sums.join(''));
});

test('the same library gives the same bytes', async () => {
  const contents = { clips: clips(40), images: [await picture('one')] };
  const [one, two] = await Promise.all([archiveBlob(contents), archiveBlob(contents)]);
  expect(await sha256(await one.arrayBuffer())).toBe(await sha256(await two.arrayBuffer()));
});

test('an archive of a newer version is refused', async () => {
  const manifest = { format: 'jianbao-archive', version: 2, created: 0, clips: 0 };
  const newer = await zipOf({ 'manifest.json': await sealedLine(manifest) });
  await expect(readArchive(newer)).rejects.toEqual(new ClipperError('archive-newer'));
});

test.each([
  ['no ZIP', new Blob(['hello'])],
  ['nothing', new Blob([])],
])('what is no archive is refused: %s', async (_what, file) => {
  await expect(readArchive(file)).rejects.toEqual(new ClipperError('not-an-archive'));
});

test('cut off in the middle, it gives what lies before the cut and says that the rest is missing', async () => {
  const all = clips(96);
  const archive = await archiveBlob({ clips: all });
  const pieces = await piecesIn(archive.slice(0, Math.floor(archive.size * 0.6)));
  const whole = pieces.flatMap((piece) => (piece.kind === 'clip' ? [piece.whole] : []));
  expect(whole).toEqual(all.slice(0, whole.length));
  expect(whole.length).toBeGreaterThanOrEqual(32);
  const lost = pieces.flatMap((piece) => (piece.kind === 'unread' ? [piece] : []));
  const named = lost.filter(({ reason }) => reason === 'damaged').length;
  expect(lost.at(-1)).toEqual({
    kind: 'unread',
    reason: 'cut-short',
    name: String(96 - whole.length - named),
  });
});

test('a clip whose newest text is damaged comes back with the older one, and that is said', async () => {
  const { clip, revisions } = wholeClip(1, ['old', 'new']);
  const [older] = revisions;
  const manifest = { format: 'jianbao-archive', version: 1, created: 0, clips: 1 };
  const texts = await Promise.all(revisions.map((revision) => sealedLine({ revision })));
  const damaged = await zipOf({
    'manifest.json': await sealedLine(manifest),
    'settings.json': await sealedLine({ settings: {} }),
    'clips/00001.jsonl': await sealedLine({ clip }),
    'texts/00001.jsonl': texts.join('\n').replaceAll('<p>new', '<p>nex'),
    'checksums.sha256': '',
  });
  expect(await piecesIn(damaged)).toEqual([
    { kind: 'settings', settings: {} },
    {
      kind: 'clip',
      whole: {
        clip: { ...clip, revisions: 1, revisionId: older?.id, length: 3 },
        revisions: [older],
      },
    },
    { kind: 'unread', reason: 'text-lost', name: 'Title 1' },
  ]);
});

test('an address that would run a script is no clip', async () => {
  const hostile = wholeClip(1, ['a'], { url: 'javascript:alert(1)' });
  const pieces = await piecesIn(await archiveBlob({ clips: [hostile] }));
  expect(pieces.map(({ kind }) => kind)).toEqual(['settings', 'unread']);
});

test('a line with a right sum that is no JSON, times and ids that nothing can hold: told as damaged', async () => {
  const rest = '"clip":}';
  const noJson = `{"sha256":"${await sha256(UTF8.encode(rest))}",${rest}`;
  const texts: string[] = [];
  const rows = [noJson];
  for (const over of [{ updatedAt: 1e300 }, { id: '' }, {}]) {
    const { clip, revisions } = wholeClip(rows.length, ['Text.'], over);
    rows.push(await sealedLine({ clip }));
    for (const revision of revisions) texts.push(await sealedLine({ revision }));
  }
  const archive = await zipOf({
    'clips/00001.jsonl': rows.join('\n'),
    'texts/00001.jsonl': texts.join('\n'),
  });
  const pieces = await piecesIn(archive);
  expect(pieces.filter(({ kind }) => kind === 'clip')).toHaveLength(1);
  expect(pieces).toContainEqual({ kind: 'unread', reason: 'damaged', name: 'Title 1' });
  expect(pieces).toContainEqual({ kind: 'unread', reason: 'damaged', name: 'Title 2' });
});

test.each([1, 69])(
  'ids that stand in an earlier clip, %i before: told as damaged, the rest comes back',
  async (before) => {
    const all = clips(before);
    const { clip, revisions } = wholeClip(0, ['Text.']);
    const clipTwice = wholeClip(90, ['a'], { id: clip.id, title: 'Clip twice' });
    const textTwice = wholeClip(91, ['b'], { revisionId: clip.revisionId, title: 'Text twice' });
    const olderTwice = wholeClip(92, ['c', 'd'], { title: 'Older twice' });
    const again = (id: string, clipId: string) => revisions.map((one) => ({ ...one, id, clipId }));
    const archive = await archiveBlob({
      clips: [
        ...all,
        { ...clipTwice, revisions: again('other', clip.id) },
        { ...textTwice, revisions: again(clip.revisionId, textTwice.clip.id) },
        {
          ...olderTwice,
          revisions: [
            ...again(clip.revisionId, olderTwice.clip.id),
            ...olderTwice.revisions.slice(1),
          ],
        },
        wholeClip(93, ['e']),
      ],
    });
    const pieces = await piecesIn(archive);
    const unread = pieces.filter(({ kind }) => kind === 'unread');
    expect(unread).toEqual([
      { kind: 'unread', reason: 'damaged', name: 'Clip twice' },
      { kind: 'unread', reason: 'damaged', name: 'Text twice' },
      { kind: 'unread', reason: 'older-text-lost', name: 'Older twice' },
    ]);
    const wholes = pieces.flatMap((piece) => (piece.kind === 'clip' ? [piece.whole] : []));
    expect(wholes.map((whole) => whole.clip.title)).toEqual([
      ...all.map((whole) => whole.clip.title),
      'Older twice',
      'Title 93',
    ]);
    const ids = wholes.flatMap((whole) => whole.revisions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  },
);
