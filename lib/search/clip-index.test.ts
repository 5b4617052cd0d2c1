import { expect, test } from 'vitest';
import { ClipIndex } from './clip-index.ts';
import { type ClipQuery, EVERYTHING } from './clip-query.ts';
import { absorbChanges } from './indexing/absorb-changes.ts';
import { HAS } from './indexing/flags.ts';
import type { SearchDocument } from './indexing/index-store.ts';
import type { IndexWriter } from './indexing/index-writer.ts';
import { keepIndex } from './indexing/keep-index.ts';
import { searchText } from './terms/search-text.ts';
import { memoryIndex } from './testing/memory-index.ts';

const PHRASE: ClipQuery = { ...EVERYTHING, text: '"警邮合作"' };

function clip(at: number, body: string, tags: string[] = []): SearchDocument {
  return {
    attributes: {
      clipped: at,
      published: null,
      offset: 0,
      flags: HAS.live,
      source: at % 2 === 0 ? '甲报' : '乙报',
      site: '\nnews.example',
      lang: 'zh',
      tags,
    },
    text: searchText({ title: '', bylines: [], note: '' }, body),
  };
}

/** So many clips with all pairs of the phrase, most of them in a row: too often each for their places to tell. */
async function indexed(count: number) {
  const memory = memoryIndex();
  await keepIndex(memory.writer);
  for (let at = 0; at < count; at++) {
    const body = at % 4 === 0 ? '警邮。邮合。合作。' : '警邮合作。';
    memory.put(`c${String(at).padStart(4, '0')}`, clip(at, body.repeat(5)));
  }
  while (await absorbChanges(memory.writer, 1));
  const reads = { bodies: 0 };
  const store: IndexWriter = {
    ...memory.writer,
    read: (work) =>
      memory.writer.read((view) =>
        work({
          ...view,
          bodies: (refs) => {
            reads.bodies += refs.length;
            return view.bodies(refs);
          },
        }),
      ),
  };
  return { memory, reads, index: new ClipIndex(store) };
}

test('texts that were read for some words are not read again, as long as no clip changes', async () => {
  const { memory, reads, index } = await indexed(600);
  expect((await index.find(PHRASE))?.ids).toHaveLength(450);
  expect(reads.bodies).toBe(600);
  expect(await index.first(PHRASE, 20)).toMatchObject({ atLeast: 450, atMost: 450 });
  const filtered = await index.find({ ...PHRASE, sources: ['乙报'], order: 'oldest' });
  expect(filtered?.ids).toHaveLength(300);
  expect(reads.bodies).toBe(600);

  memory.put('c0000', clip(0, '警邮。邮合。合作。'.repeat(5), ['警邮合作']), true);
  expect((await index.find(PHRASE))?.ids).toHaveLength(451);
});

test('a result is estimated while its texts are read, then counted, then listed', async () => {
  const { index } = await indexed(1200);
  const told: string[] = [];
  const found = await index.find(PHRASE, undefined, {
    estimated: (total) => void told.push(total > 860 && total < 940 ? 'about' : `wrong: ${total}`),
    counted: (total) => void told.push(`${total}`),
  });
  expect([...told, found?.ids.length]).toEqual(['about', 'about', 'about', 'about', '900', 900]);
});

test('a query that is overtaken reads no more than was under way', async () => {
  const { index, reads } = await indexed(1200);
  const overtaken = new AbortController();
  const estimated = () => overtaken.abort(new Error('overtaken'));
  await expect(index.find(PHRASE, overtaken.signal, { estimated })).rejects.toThrow('overtaken');
  expect(reads.bodies).toBeLessThan(800);
});
