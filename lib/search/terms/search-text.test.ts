import { expect, test } from 'vitest';
import { makeClip } from '../../../tests/makers.ts';
import { textMatches } from '../run/matches.ts';
import { searchText } from './search-text.ts';

const clip = makeClip({
  kicker: '乡村振兴一线',
  originalTitle: '收储点建到村口',
  securities: [{ market: 'SH', code: '600519', name: '贵州茅台' }],
});

test.each(['600519', 'sh600519', '贵州茅台', '振兴', '村口'])('%s finds the clip', (needle) => {
  const text = searchText(clip, '');
  expect(textMatches({ kind: 'text', field: 'any', needle, prefix: false }, text)).toBe(true);
  expect(textMatches({ kind: 'text', field: 'title', needle, prefix: false }, text)).toBe(false);
});
