import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import type { SaveReceipt } from '../../clip/clip.ts';
import { EVERYTHING } from '../../search/clip-query.ts';
import { absorbChanges } from '../../search/indexing/absorb-changes.ts';
import { keepIndex } from '../../search/indexing/keep-index.ts';
import { mergeSegments } from '../../search/indexing/merge-segments.ts';
import { search } from '../../search/search.ts';
import { editClip } from '../clips/edit-clip.ts';
import { deleteClips, restoreClips, trashClips } from '../clips/trash.ts';
import { openLibrary } from '../open-library.ts';
import { saveCapture } from '../saving/save-capture.ts';
import { undoSave } from '../saving/undo-save.ts';
import { tagClips } from '../tags/tags.ts';
import { clipIndexOf } from './clip-index-of.ts';
import { clipStore } from './clip-store.ts';
import { libraryIndex } from './library-index.ts';

const words = fc.constantFrom(
  '警邮合作',
  '合作 警邮 邮合',
  '邮合',
  'covid-19 案例',
  '600519',
  '政务寄递 服务',
  'Café',
);
const step = fc.record({
  kind: fc.constantFrom(
    'save',
    'save',
    'undo',
    'edit',
    'tag',
    'trash',
    'restore',
    'delete',
    'absorb',
    'absorb',
    'merge',
    'merge',
  ),
  article: fc.integer({ min: 0, max: 5 }),
  words,
});
const QUERIES = [
  '警邮合作 ',
  '邮',
  'covid',
  '"政务寄递 服务"',
  'tag:警邮合作 ',
  'title:邮合 ',
  '警邮 -600519 ',
  'note:caf',
  '',
];

test('whatever a reader does, the index finds what a scan does', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 15, maxLength: 40, size: 'max' }),
      async (steps) => {
        const library = await openLibrary(`test-${crypto.randomUUID()}`);
        const writer = libraryIndex(library);
        await keepIndex(writer);
        const receipts: SaveReceipt[] = [];
        for (const [at, { kind, article, words: own }] of steps.entries()) {
          const ids = (await library.clips.toCollection().primaryKeys()).filter(
            (_, n) => n % 6 === article,
          );
          const [id] = ids;
          const last = receipts.at(-1);
          if (kind === 'save') {
            const canonicalUrl = `https://news.example/${article}`;
            const capture = makeCapture({
              canonicalUrl,
              title: `${article} ${own}`,
              text: `${at} ${own}`,
            });
            receipts.push(await saveCapture(library, capture, { revisionId: `r${at}`, now: at }));
          } else if (kind === 'undo' && last) await undoSave(library, last, at);
          else if (kind === 'edit' && id)
            await editClip(library, id, { title: own, note: own }, at);
          else if (kind === 'tag') await tagClips(library, ids, { add: [own] }, at);
          else if (kind === 'trash') await trashClips(library, ids, at);
          else if (kind === 'restore') await restoreClips(library, ids);
          else if (kind === 'delete') await deleteClips(library, ids);
          else if (kind === 'absorb') await absorbChanges(writer, 1);
          else if (kind === 'merge') await mergeSegments(writer, AbortSignal.abort(), 100);

          const text = QUERIES[at % QUERIES.length] ?? '';
          const query = { ...EVERYTHING, text, trash: at % 5 === 0 };
          expect(await clipIndexOf(library).find(query)).toEqual(
            await search(clipStore(library), query),
          );
        }
        await library.delete();
      },
    ),
    { numRuns: 30 },
  );
});
