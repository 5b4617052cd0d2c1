import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createMatches } from './matches-state.ts';

function make(text: string) {
  const [clip, query] = [signal<string | null>('c1'), signal({ text })];
  return { clip, query, matches: createMatches(clip, query, new AbortController().signal) };
}

test('steps go round at both ends', () => {
  const { matches } = make('邮政');
  matches.counted(3);
  const places = [1, 1, 1, 1, -1].map((by) => {
    matches.step(by as 1 | -1);
    return matches.at.value;
  });
  expect(places).toEqual([0, 1, 2, 0, 2]);
});

test('back from nowhere is the last one', () => {
  const { matches } = make('邮政');
  matches.counted(3);
  matches.step(-1);
  expect(matches.at.value).toBe(2);
});

test('without matches there is nothing to step to', () => {
  expect(make('邮政').matches.step(1)).toBe(false);
});

test('another clip and another search begin anew', () => {
  const { matches, clip, query } = make('邮政');
  matches.counted(3);
  matches.step(1);
  clip.value = 'c2';
  expect(matches.at.value).toBe(-1);
  matches.step(1);
  query.value = { text: '服务' };
  expect(matches.at.value).toBe(-1);
  expect(matches.words.value).toEqual([{ needle: '服务', prefix: true }]);
});
