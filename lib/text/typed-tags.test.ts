import { expect, test } from 'vitest';
import { endsTag, typedTags } from './typed-tags.ts';

test.each([
  ['economy', ['economy']],
  ['  #long   read ', ['long read']],
  ['新闻，邮政、快递', ['新闻', '邮政', '快递']],
  ['a, b;a', ['a', 'b']],
  ['C#', ['C#']],
  [' ，, ', []],
])('%j holds %j', (text, tags) => {
  expect(typedTags(text)).toEqual(tags);
});

test('a comma of either script ends a tag, a space does not', () => {
  expect(['a,', '邮政，', '邮政、', 'long read'].map(endsTag)).toEqual([true, true, true, false]);
});
