import { expect, test } from 'vitest';
import { personName } from './person-name.ts';

test.each([
  ['刘岚', { family: '刘', given: '岚', particle: '' }],
  ['王小明', { family: '王', given: '小明', particle: '' }],
  ['刘 岚', { family: '刘', given: '岚', particle: '' }],
  ['欧阳修', { family: '欧阳', given: '修', particle: '' }],
  ['司马相如', { family: '司马', given: '相如', particle: '' }],
  ['陳大文', { family: '陳', given: '大文', particle: '' }],
  ['John Paul Smith', { family: 'Smith', given: 'John Paul', particle: '' }],
  ['Simone de Beauvoir', { family: 'Beauvoir', given: 'Simone', particle: 'de' }],
  ['Ludwig van der Rohe', { family: 'Rohe', given: 'Ludwig', particle: 'van der' }],
  ["Siobhán O'Neill-Źródło", { family: "O'Neill-Źródło", given: 'Siobhán', particle: '' }],
])('%s is a person', (byline, name) => {
  expect(personName(byline)).toEqual(name);
});

test.each([
  '甲报评论员',
  '新华社记者',
  '人民日报',
  '阿不都·热合曼',
  '爱丽丝',
  '王大小明',
  'Reuters Staff',
  'Associated Press',
  'Editorial Board',
  'Plato',
  'The quick brown fox jumps over',
  '田中 太郎 Tanaka',
  '',
])('%j stays whole', (byline) => {
  expect(personName(byline)).toEqual({ literal: byline });
});
