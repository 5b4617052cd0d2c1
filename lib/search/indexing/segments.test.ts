import { expect, test } from 'vitest';
import { ClipIndex } from '../clip-index.ts';
import { EVERYTHING } from '../clip-query.ts';
import { searchText } from '../terms/search-text.ts';
import { memoryIndex } from '../testing/memory-index.ts';
import { absorbChanges } from './absorb-changes.ts';
import { HAS } from './flags.ts';
import { keepIndex } from './keep-index.ts';
import { mergeSegments } from './merge-segments.ts';
import { RECORD_KINDS, type RecordKey } from './segment-records.ts';

const CLIPS = 3000;

/** A term that all clips have, many times or few; one that every tenth has; and words of its own. */
function textOf(number: number): string {
  const often = '公报 '.repeat((number % 7) + 1);
  const tenth = number % 10 === 0 ? '警邮合作 ' : '警邮 与 合作 ';
  return `${often}${tenth}clip${number} ${String.fromCharCode(0x4e00 + number)}字`;
}

function documentOf(number: number) {
  return {
    text: searchText({ title: '', bylines: [], note: '' }, textOf(number)),
    attributes: {
      clipped: number,
      published: null,
      offset: 0,
      flags: HAS.live,
      source: '',
      site: '',
      lang: 'zh',
      tags: [],
    },
  };
}

const idOf = (number: number) => `c${String(number).padStart(5, '0')}`;

test('long lists and many leaves are found again, in two segments and in one', async () => {
  const memory = memoryIndex();
  await keepIndex(memory.writer);
  const index = new ClipIndex(memory.writer);
  const kindsOf = () =>
    [...memory.records.keys()].map((name) => (JSON.parse(name) as RecordKey)[1]);
  const count = async (text: string) => (await index.find({ ...EVERYTHING, text }))?.ids.length;
  const expectAll = async () => {
    expect(await count('公报 ')).toBe(CLIPS);
    expect(await count('报')).toBe(CLIPS);
    expect(await count('警邮合作 ')).toBe(CLIPS / 10);
    expect(await count('警邮 合作 ')).toBe(CLIPS);
    expect(await count('clip1234 ')).toBe(1);
    expect(await count('clip12*')).toBe(1 + 10 + 100);
    expect(await count('clip12* -clip1234 ')).toBe(110);
    expect(await count('公报 clip9999 ')).toBe(0);
    const first = await index.find({
      ...EVERYTHING,
      text: `${String.fromCharCode(0x4e00 + 77)}字`,
    });
    expect(first?.ids).toEqual([idOf(77)]);
  };

  for (let number = 0; number < CLIPS; number++) memory.put(idOf(number), documentOf(number));
  await expectAll();
  while (await absorbChanges(memory.writer, 1));
  await expectAll();
  while (await mergeSegments(memory.writer));
  await expectAll();
  const kinds = kindsOf();
  expect(kinds.filter((kind) => kind === RECORD_KINDS.list).length).toBeGreaterThan(0);
  expect(kinds.filter((kind) => kind === RECORD_KINDS.leaf).length).toBeGreaterThan(5);

  memory.delete(idOf(1234));
  expect(await count('clip12*')).toBe(110);
  await keepIndex(memory.writer);
  expect(await count('clip1234 ')).toBe(0);
});

test('a total is exact where the index alone can tell, else between two bounds', async () => {
  const memory = memoryIndex();
  await keepIndex(memory.writer);
  for (let number = 0; number < 100; number++) memory.put(idOf(number), documentOf(number));
  while (await absorbChanges(memory.writer, 1));
  const index = new ClipIndex(memory.writer);
  const first = async (text: string) => index.first({ ...EVERYTHING, text }, 5);
  expect(await first('公报 ')).toMatchObject({ atLeast: 100, atMost: 100 });
  const phrase = await first('警邮合作 ');
  expect(phrase?.ids).toEqual([90, 80, 70, 60, 50].map(idOf));
  expect(phrase?.atLeast).toBeLessThanOrEqual(10);
  expect(phrase?.atMost).toBeGreaterThanOrEqual(10);
});

test('relevance: the title before the body, often before once, new before old', async () => {
  const memory = memoryIndex();
  await keepIndex(memory.writer);
  const put = (id: string, title: string, body: string, clipped = 0) => {
    const { attributes } = documentOf(0);
    const text = searchText({ title, bylines: [], note: '' }, body);
    memory.put(id, { text, attributes: { ...attributes, clipped } });
  };
  const other = '别的内容'.repeat(20);
  put('once', other, `${other}警邮`);
  put('often', other, `${other}${'警邮 '.repeat(4)}`);
  put('title', '警邮', `${other}${other}`);
  put('new', other, `${other}警邮`, Date.now());
  put('none', other, other);
  while (await absorbChanges(memory.writer, 1));
  const index = new ClipIndex(memory.writer);
  const found = await index.find({ ...EVERYTHING, text: '警邮 ', order: 'relevance' });
  expect(found?.ids).toEqual(['title', 'often', 'new', 'once']);
});
