import { expect, test } from 'vitest';
import { similarity } from './similarity.ts';

test('a text that is contained is the same', () => {
  expect(similarity('多地项目连环爆雷', '多地项目连环爆雷_网易财经')).toBe(1);
  expect(similarity('Night ferry returns', 'The Night-Ferry returns | Daily')).toBe(1);
});

test('two headlines of one story share its words', () => {
  expect(
    similarity(
      'Streit um Julia Klöckner eskaliert',
      'Grünen-Spitze gegen Klöckner: Lang attackiert',
    ),
  ).toBeGreaterThan(0.2);
  expect(similarity('姚明对周琦说了啥', '周琦上下半场判若两人 姚明说了什么')).toBeGreaterThan(0.3);
});

test('two stories share none, however alike their letters', () => {
  expect(
    similarity(
      'The reservoir that a village dug by hand is full again',
      'A bookshop opens only when it rains',
    ),
  ).toBe(0);
  expect(similarity('云溪县建成首座共享冷库', '大方道歉：会继续努力')).toBe(0);
});
