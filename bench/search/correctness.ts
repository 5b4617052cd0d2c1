import { ClipIndex } from '../../lib/search/clip-index.ts';
import { EVERYTHING } from '../../lib/search/clip-query.ts';
import { HAS } from '../../lib/search/indexing/flags.ts';
import { keepIndex } from '../../lib/search/indexing/keep-index.ts';
import { parseQuery } from '../../lib/search/query/parse-query.ts';
import { matches } from '../../lib/search/run/matches.ts';
import { searchText } from '../../lib/search/terms/search-text.ts';
import { memoryIndex } from '../../lib/search/testing/memory-index.ts';
import { articles, corpusName, randomFrom } from '../corpus.ts';

/** Compares the index with a plain scan: `npx tsx bench/search/correctness.ts [clips] [queries]`. */
const clips = Number(process.argv[2] ?? 2000);
const cut = Number(process.argv[3] ?? 5000);
const nowhere = cut / 5;

const memory = memoryIndex();
const texts: string[] = [];
for (const { title, text, source, published, tags } of articles(clips)) {
  const number = texts.push(text);
  memory.putUnknown(`c${String(number).padStart(6, '0')}`, {
    text: searchText({ title, bylines: [], note: '' }, text),
    attributes: {
      clipped: number * 60_000,
      published: Date.parse(published),
      offset: 480,
      flags: HAS.live,
      source,
      site: '',
      lang: 'zh-Hans',
      tags,
    },
  });
}
await keepIndex(memory.writer);
const index = new ClipIndex(memory.writer);
const random = randomFrom(99);

/** A piece of a text, of 1 to 12 characters, wherever it begins: through words, numbers and signs. */
function piece(): string {
  const text = texts[Math.floor(random() * texts.length)] ?? '';
  const from = Math.floor(random() * text.length);
  return text.slice(from, from + 1 + Math.floor(random() * 12));
}

/** The same characters in another order. */
function shuffled(): string {
  return [...piece(), ...piece()].sort(() => random() - 0.5).join('');
}

const counts = { hits: 0, misses: 0, wrong: 0 };
for (let at = 0; at < cut + nowhere; at++) {
  const words = (at < cut ? piece() : shuffled()).replace(/["“”„＂«»「」『』]/g, ' ');
  const text = random() < 0.5 ? `"${words}"` : words;
  const node = parseQuery(text);
  const expected = [...memory.documents]
    .filter(([, document]) => matches(node, document, 'clipped'))
    .map(([id]) => id);
  const found = await index.find({ ...EVERYTHING, text });
  if (expected.length > 0) counts.hits++;
  else counts.misses++;
  if (found?.ids.toSorted().join() !== expected.sort().join()) {
    counts.wrong++;
    console.log(
      `differs: ${JSON.stringify(text)}: ${found?.ids.length} instead of ${expected.length}`,
    );
  }
}
console.log(
  `${clips} clips (${corpusName()}): ${cut} queries cut from texts, ${nowhere} made of shuffled characters; ` +
    `${counts.hits} with hits, ${counts.misses} without, ${counts.wrong} different from a scan`,
);
