import { expect, test } from 'vitest';
import { markWords } from './mark-words.ts';
import { passage } from './passage.ts';
import type { SoughtWord } from './sought-word.ts';

const sought = (needles: string[], more: Partial<SoughtWord> = {}): SoughtWord[] =>
  needles.map((needle) => ({ needle, prefix: false, ...more }));

/** `a [b] c`: what is marked stands in brackets. */
const shown = (parts: ReturnType<typeof markWords>) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('marks every word wherever it is, as it was written', () => {
  expect(shown(markWords('江西邮政：邮政服务', sought(['邮政'])))).toBe('江西[邮政]：[邮政]服务');
  expect(shown(markWords('The POST and post', sought(['post'])))).toBe('The [POST] and [post]');
});

test('a word is marked where it was found: whole, or from its beginning while it is typed', () => {
  expect(shown(markWords('The US business', sought(['us'])))).toBe('The [US] business');
  expect(shown(markWords('贵州茅台(600519.SH) 519', sought(['519'])))).toBe(
    '贵州茅台(600519.SH) [519]',
  );
  expect(shown(markWords('US business of a bus', sought(['bus'], { prefix: true })))).toBe(
    'US [bus]iness of a [bus]',
  );
});

test('a phrase is marked over any white space, as it is found', () => {
  expect(shown(markWords('就近\n\u3000办', sought(['就近 办'])))).toBe('[就近\n\u3000办]');
  expect(shown(markWords('a  b\t\tc d', sought(['b c'])))).toBe('a  [b\t\tc] d');
});

test('in both Chinese scripts, however many ways there are to write it', () => {
  const table: Record<string, string> = { 邮: '邮', 郵: '邮', 遞: '递' };
  const script = { simplified: (text: string) => [...text].map((c) => table[c] ?? c).join('') };
  expect(shown(markWords('郵递與邮遞', sought(['邮递'], { script })))).toBe('[郵递]與[邮遞]');
});

test('half-width kana and composed Hangul are marked as they were written', () => {
  expect(shown(markWords('ｻｰﾋﾞｽ業', sought(['サービス'])))).toBe('[ｻｰﾋﾞｽ]業');
  expect(shown(markWords('\u1112\u1161\u11ab국', sought(['한'])))).toBe('[\u1112\u1161\u11ab]국');
});

test('words that overlap become one mark', () => {
  expect(shown(markWords('存款准备金率', sought(['准备金', '备金率'])))).toBe('存款[准备金率]');
});

test('marks nothing where nothing was looked for or found', () => {
  expect(markWords('text', [])).toEqual([{ text: 'text', marked: false }]);
  expect(shown(markWords('text', sought(['news'])))).toBe('text');
  expect(markWords('', sought(['a']))).toEqual([]);
});

test('a passage begins with the sentence of the first word, on one line', () => {
  const text = `${'前文。'.repeat(80)}\n让客户更满意。全省邮政迅速\n行动起来${'，后文'.repeat(80)}`;
  const found = passage(text, sought(['邮政']));
  expect(found && shown(found)).toMatch(/^…全省\[邮政\]迅速 行动起来，后文.*…$/u);
});

test('within a long sentence it begins a little before the word, not within another', () => {
  const text = `It was ${'extraordinarily '.repeat(20)}quiet in the harbour`;
  const found = passage(text, sought(['harbour']));
  expect(found && shown(found)).toBe('…quiet in the [harbour]');
});

test('there is no passage without the words', () => {
  expect(passage('江西邮政', sought(['北京']))).toBe(null);
  expect(passage('江西邮政', [])).toBe(null);
});

test('a passage is cut where most of the words stand together', () => {
  const filler = '这里说的是别的事情。'.repeat(20);
  const text = `邮政的消息。${filler}警务站和邮政合作。${filler}警务与邮政。`;
  const found = passage(text, sought(['邮政', '警务', '合作']));
  expect(found?.filter(({ marked }) => marked).map((part) => part.text)).toEqual([
    '警务',
    '邮政',
    '合作',
  ]);
  // One of them is as good as another: then the first.
  const [first] = passage(text, sought(['邮政'])) ?? [];
  expect(first).toEqual({ text: '邮政', marked: true });
});
