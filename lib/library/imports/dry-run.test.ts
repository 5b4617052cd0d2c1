import { expect, test } from 'vitest';
import { makeClip, makeRevision } from '../../../tests/makers.ts';
import type { ImportEntry } from '../../clip/import-entry.ts';
import { freshLibrary } from '../testing/fresh-library.ts';
import { beginImport } from './begin-import.ts';
import { dryRun } from './dry-run.ts';
import { importClips } from './import-clips.ts';
import { runImport } from './run-import.ts';

/** An article of a file: each has an id of its own, the same address is the same article. */
function entry(at: number, address: string, tags: string[]): ImportEntry {
  const [id, revisionId] = [`c${String(at).padStart(5, '0')}`, `r${String(at).padStart(5, '0')}`];
  const clip = makeClip({ id, revisionId, identity: address, canonicalUrl: address, tags });
  return {
    kind: 'clip',
    whole: { clip, revisions: [makeRevision({ id: revisionId, clipId: id })] },
  };
}

test('what an import does is what its dry run said, also of articles that are in the file again and again', async () => {
  const library = await freshLibrary();
  const known = entry(0, 'https://news.example/known', []);
  if (known.kind !== 'clip') return expect.unreachable();
  const { clip, revisions } = known.whole;
  await importClips(
    library,
    revisions.map((revision) => ({ clip, revision })),
  );

  // More than a step of them, and each met again later with another tag.
  const addresses = ['https://news.example/known'];
  for (let at = 0; at < 600; at += 1) addresses.push(`https://news.example/${at}`);
  const entries = ['one', 'two', 'two'].flatMap((tag, round) =>
    addresses.map((address, at) => entry(1 + round * 1000 + at, address, [tag])),
  );
  entries.push({ kind: 'unread', reason: 'no-address', name: 'x' });
  async function* all() {
    yield* entries;
  }

  const { added, changed, known: same, unread } = await dryRun(library, all(), 'complete');
  expect({ added, changed, same, unread }).toEqual({
    added: 600,
    changed: 1,
    same: 1202,
    unread: 1,
  });
  const about = {
    format: 'table',
    rule: 'complete' as const,
    name: 'a.csv',
    total: entries.length,
  };
  const row = await beginImport(library, { ...about, restoreSettings: false }, []);
  expect(await runImport(library, row.id, all())).toMatchObject({
    added,
    changed,
    known: same,
    unread,
    done: entries.length,
  });
});
