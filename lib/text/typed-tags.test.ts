import { expect, test } from 'vitest';
import { typedTags } from './typed-tags.ts';

test.each([
  ['economy', ['economy']],
  ['  #long   read ', ['long read']],
  ['＃新闻，邮政、快递', ['新闻', '邮政', '快递']],
  ['#a, b;a', ['a', 'b']],
  ['C#', ['C#']],
  [' ，#, ', []],
])('%j holds %j', (text, tags) => {
  expect(typedTags(text)).toEqual(tags);
});
