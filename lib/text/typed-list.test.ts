import { expect, test } from 'vitest';
import { endsEntry, typedList } from './typed-list.ts';

test.each([
  ['刘岚、王 小明', ['刘岚', '王 小明']],
  ['Ann  Lee; Bo Chen,Ann Lee', ['Ann Lee', 'Bo Chen']],
  [' ，, ', []],
])('%j holds %j', (text, entries) => {
  expect(typedList(text)).toEqual(entries);
});

test('a comma of either script ends an entry, a space does not', () => {
  expect(['a,', '邮政，', '邮政、', 'long read'].map(endsEntry)).toEqual([true, true, true, false]);
});
