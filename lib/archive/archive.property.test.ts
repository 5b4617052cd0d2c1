import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ClipperError } from '../clip/clipper-error.ts';
import type { ImportEntry } from '../clip/import-entry.ts';
import { archiveBlob, piecesIn } from './testing/archive-blob.ts';
import { wholeClip, wholeClips } from './testing/whole-clips.ts';

vi.setConfig({ testTimeout: 120_000 });

const clipsIn = (pieces: ImportEntry[]) =>
  pieces.flatMap((piece) => (piece.kind === 'clip' ? [piece.whole] : []));
const lossesIn = (pieces: ImportEntry[]) =>
  pieces.flatMap((piece) => (piece.kind === 'unread' ? [piece] : []));

test('any library comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(wholeClips(50), async (clips) => {
      const pieces = await piecesIn(await archiveBlob({ clips }));
      expect(clipsIn(pieces)).toEqual(clips);
      expect(lossesIn(pieces)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** Clips of some size, so that most damage hits their bytes. */
const CLIPS = Array.from({ length: 80 }, (_, at) =>
  wholeClip(at, [
    `第${at}号公报的正文，共${at * at}字。`.repeat(1 + (at % 7)),
    `Revised ${at} ${Math.sin(at)}`,
  ]),
);

/** What a damaged archive gives; a refusal gives nothing. */
async function survivors(archive: Blob): Promise<ImportEntry[] | null> {
  try {
    return await piecesIn(archive);
  } catch (error) {
    if (error instanceof ClipperError) return null;
    throw error;
  }
}

function expectNothingWrong(pieces: ImportEntry[] | null): void {
  if (!pieces) return;
  const stale = new Set(
    lossesIn(pieces)
      .filter(({ reason }) => reason !== 'damaged')
      .map(({ name }) => name),
  );
  for (const whole of clipsIn(pieces)) {
    const written = CLIPS.find(({ clip }) => clip.id === whole.clip.id);
    if (!stale.has(whole.clip.title)) expect(whole).toEqual(written);
    for (const revision of whole.revisions) expect(written?.revisions).toContainEqual(revision);
  }
  if (clipsIn(pieces).length < CLIPS.length) expect(lossesIn(pieces)).not.toEqual([]);
}

test('bytes changed at random places: no crash, no clip that is not as it was written', async () => {
  const bytes = new Uint8Array(await (await archiveBlob({ clips: CLIPS })).arrayBuffer());
  const flips = fc.array(
    fc.record({ at: fc.nat(bytes.length - 1), bit: fc.integer({ min: 1, max: 255 }) }),
    { minLength: 1, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(flips, async (changes) => {
      const damaged = bytes.slice();
      for (const { at, bit } of changes) damaged[at] = (damaged[at] ?? 0) ^ bit;
      expectNothingWrong(await survivors(new Blob([damaged])));
    }),
    { numRuns: 300 },
  );
});

test('cut off at random places: no crash, no clip that is not as it was written', async () => {
  const archive = await archiveBlob({ clips: CLIPS });
  await fc.assert(
    fc.asyncProperty(fc.nat(archive.size - 1), async (size) => {
      expectNothingWrong(await survivors(archive.slice(0, size)));
    }),
    { numRuns: 60 },
  );
});
